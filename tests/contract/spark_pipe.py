"""Pipes the lines of a file through a command inside Spark: spark_pipe.py LINES OUT PARTITIONS COMMAND."""
import sys

from pyspark.sql import SparkSession

lines, out, partitions, command = sys.argv[1:5]
spark = (
    SparkSession.builder.master("local[2]")
    .appName("extract")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.memory", "1g")
    .getOrCreate()
)
with open(lines, encoding="utf-8", newline="\n") as file:
    documents = [line.rstrip("\n") for line in file]
# checkCode: a command that ends badly ends the job.
spark.sparkContext.parallelize(documents, int(partitions)).pipe(command, checkCode=True).saveAsTextFile(out)
spark.stop()
