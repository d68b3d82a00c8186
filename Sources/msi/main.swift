import CommandLine

await runMSI()
