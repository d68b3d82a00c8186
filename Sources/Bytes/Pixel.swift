/// A point of a picture: red, green, blue and how opaque it is, each from 0 to 255.
///
/// The four lie side by side in memory, as C libraries read and write them.
@frozen package struct Pixel: Hashable, Sendable {
  @usableFromInline let channels: SIMD4<UInt8>

  @inlinable package init(red: UInt8, green: UInt8, blue: UInt8, opacity: UInt8 = 255) {
    channels = SIMD4(red, green, blue, opacity)
  }

  @inlinable init(channels: SIMD4<UInt8>) { self.channels = channels }

  @inlinable package var red: UInt8 { channels.x }
  @inlinable package var green: UInt8 { channels.y }
  @inlinable package var blue: UInt8 { channels.z }
  @inlinable package var opacity: UInt8 { channels.w }
}

/// A sum of pixels, each with a weight.
///
/// What is transparent has no colour: each colour counts as much as it is opaque. The four channels are added at once, each
/// rounded after every step as IEEE 754 wants it, so that every processor comes to the same sum.
@frozen package struct PixelSum: Sendable {
  @usableFromInline var channels: SIMD4<Float>

  @inlinable package init() { channels = .zero }

  @inlinable init(channels: SIMD4<Float>) { self.channels = channels }

  /// A pixel as a sum of its own.
  @inlinable @inline(__always) package init(_ pixel: Pixel) {
    channels = SIMD4<Float>(pixel.channels)
    if pixel.opacity != 255 {
      let opacity = channels.w
      channels *= opacity / 255
      channels.w = opacity
    }
  }

  @inlinable @inline(__always) package mutating func add(_ other: PixelSum, times weight: Float) {
    channels += other.channels * weight
  }

  /// The nearest pixel; what a filter has carried beyond black and white is cut off.
  @inlinable @inline(__always) package var pixel: Pixel {
    var channels = channels
    if channels.w < 254.5 {
      let opacity = channels.w
      if opacity < 0.5 { return Pixel(channels: .zero) }
      channels *= 255 / opacity
      channels.w = opacity
    }
    return Pixel(
      channels: SIMD4(Self.byte(channels.x), Self.byte(channels.y), Self.byte(channels.z), Self.byte(channels.w)))
  }

  /// The nearest whole number that a byte has room for.
  @inlinable @inline(__always) static func byte(_ number: Float) -> UInt8 { UInt8(min(max(number + 0.5, 0), 255)) }
}
