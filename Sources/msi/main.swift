import CommandLine
import Glibc
import Pictures

// Started by itself for one picture.
if CommandLine.arguments.dropFirst().first == pictureArgument { answerPictureRequest() }
// Before anything runs beside this: without descriptors, threads or memory, the runtime hangs or dies without a word.
requireResources()
Task.detached { await runMSI() }
// Not `dispatchMain()`: it ends the main thread, for which a static program sorts its table of stack frames, 25 ms each start.
while true { pause() }
