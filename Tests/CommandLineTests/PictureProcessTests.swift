import Czlib
import Foundation
import Pictures
import Testing

@Suite("The program as the process that makes pictures")
struct PictureProcessTests {
  @Test("makes what this process makes, and tells the same faults")
  func makesTheSame() throws {
    let picture = try makeVariants(
      [PictureVariant(width: 40, height: 30, format: .png)], of: zeros(width: 80, height: 60))[0]
    let variants = plannedVariants(of: try #require(PictureHeader(of: picture)))
    #expect(try maker.make(variants, of: picture) == makeVariants(variants, of: picture))
    #expect(throws: PictureFault.damaged) { try maker.make(variants, of: Array(picture.prefix(60))) }
    #expect(throws: PictureFault.damaged) { try maker.make(variants, of: []) }
    #expect(throws: PictureFault.tooLarge) {
      try maker.make(variants, of: zeros(width: 65_535, height: 65_535, rows: 9))
    }
  }

  @Test(
    "is stopped where a small file has the most pixels that are read, or makes what it shows"
  )
  func isBounded() throws {
    let bomb = zeros(width: 4000, height: 4000)
    #expect(bomb.count < 100_000)
    let start = ContinuousClock.now
    do throws(PictureFault) {
      #expect(try maker.make([PictureVariant(width: 480, height: 480, format: .webp)], of: bomb).count == 1)
    } catch {
      // Without optimisation the program is too slow for it.
      #expect(error == .tooSlow)
    }
    #expect(ContinuousClock.now - start < .seconds(40))
  }

  @Test("answers nobody who starts it by hand")
  func answersNobody() throws {
    let outcome = try Run([pictureArgument], in: "/tmp").wait()
    #expect(outcome.status != 0 && outcome.output.isEmpty)
  }

  private var maker: PictureMaker { .inProcesses(of: Program.path) }

  /// A PNG, grey and black all over.
  private func zeros(width: Int, height: Int, rows: Int? = nil) -> [UInt8] {
    let header = bigEndian(width) + bigEndian(height) + [8, 0, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header)
      + chunk("IDAT", deflated(zeros: (width + 1) * (rows ?? height))) + chunk("IEND", [])
  }
}

private func deflated(zeros count: Int) -> [UInt8] {
  let bytes = [UInt8](repeating: 0, count: count)
  var length = compressBound(UInt(count))
  var result = [UInt8](repeating: 0, count: Int(length))
  compress(&result, &length, bytes, UInt(count))
  return Array(result[..<Int(length)])
}

private func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
  let content = Array(name.utf8) + data
  return bigEndian(data.count) + content + bigEndian(Int(crc32(0, content, UInt32(content.count))))
}

private func bigEndian(_ number: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(number >> $0 & 0xFF) } }
