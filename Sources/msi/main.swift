import CommandLine

await MSI.main()
