import CommandLine
import Dispatch

// Before anything runs beside this: without descriptors, threads or memory, the runtime hangs or dies without a word.
requireResources()
Task { await runMSI() }
dispatchMain()
