import Foundation
import FuzzInputs

#if FUZZING
import Cfuzzer
#endif

// `msi-fuzz TARGET …`: with libFuzzer linked in, looks for inputs that trap or hang, as its own arguments say; without it,
// tries the files that are named.
guard let target = FuzzTarget.chosen else {
  let targets = FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")
  FileHandle.standardError.write(Data("usage: msi-fuzz \(targets) [FILE …]\n".utf8))
  exit(64)
}

#if FUZZING
let options = [CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)
var words: [UnsafeMutablePointer<CChar>?] = options.map { strdup($0) } + [nil]
var count = CInt(options.count)
let status = words.withUnsafeMutableBufferPointer { buffer in
  var base = buffer.baseAddress
  return LLVMFuzzerRunDriver(&count, &base) { data, size in
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    do { try waiting { try await FuzzTarget.chosen?.run(bytes) } } catch { fatalError("\(error)") }
    return 0
  }
}
exit(status)
#else
for name in CommandLine.arguments.dropFirst(2) {
  let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: name)))
  try waiting { try await target.run(bytes) }
}
#endif
