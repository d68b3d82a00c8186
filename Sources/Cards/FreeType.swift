import Cfreetype

/// The version of FreeType, which is part of what a picture's bytes follow from.
let freeTypeVersion = "\(FREETYPE_MAJOR).\(FREETYPE_MINOR).\(FREETYPE_PATCH)"

/// FreeType for one job: it opens fonts and fills outlines, in whole numbers alone.
///
/// The library must not be used by two tasks at once, so each has one of its own.
final class Rasteriser {
  fileprivate let library: FT_Library

  init?() {
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0, let library else { return nil }
    self.library = library
  }

  deinit { FT_Done_FreeType(library) }

  /// The coverage of an outline whose coordinates are in 1/64 of a pixel, y downwards, within `area`; nil if it is empty.
  func mask(of outline: Outline, within area: Area) -> Mask? {
    var (points, tags, ends) = ([FT_Vector](), [CChar](), [CShort]())
    for contour in outline.contours where !contour.isEmpty {
      for point in contour {
        points.append(FT_Vector(x: point.x, y: -point.y))
        tags.append(point.isControl ? CChar(FT_CURVE_TAG_CUBIC) : CChar(FT_CURVE_TAG_ON))
      }
      guard let end = CShort(exactly: points.count - 1) else { return nil }
      ends.append(end)
    }
    guard !points.isEmpty else { return nil }
    return points.withUnsafeMutableBufferPointer { points in
      tags.withUnsafeMutableBufferPointer { tags in
        ends.withUnsafeMutableBufferPointer { ends in
          var shape = FT_Outline(
            n_contours: CShort(ends.count), n_points: CShort(points.count), points: points.baseAddress,
            tags: tags.baseAddress, contours: ends.baseAddress, flags: 0)
          return mask(of: &shape, within: area)
        }
      }
    }
  }

  fileprivate func mask(of outline: inout FT_Outline, within area: Area) -> Mask? {
    var box = FT_BBox()
    FT_Outline_Get_CBox(&outline, &box)
    let covered = Area(
      left: box.xMin >> 6, top: -((box.yMax + 63) >> 6), right: (box.xMax + 63) >> 6, bottom: -(box.yMin >> 6)
    ).clipped(to: area)
    guard covered.width > 0, covered.height > 0 else { return nil }
    FT_Outline_Translate(&outline, -covered.left << 6, covered.bottom << 6)
    var greys = [UInt8](repeating: 0, count: covered.width * covered.height)
    guard msi_draw(library, &outline, &greys, UInt32(covered.width), UInt32(covered.height)) == 0 else { return nil }
    return Mask(area: covered, greys: greys)
  }
}

/// A font of the theme's, opened for one job.
final class Typeface {
  private let rasteriser: Rasteriser
  /// FreeType reads the file's bytes as long as the face is open.
  private let memory: UnsafeMutableBufferPointer<UInt8>
  private let face: FT_Face
  private let hasKerning: Bool
  private var advances: [UInt32: Int] = [:]
  /// The glyphs of all characters, which find one that is written in parts, as `a` with a ring.
  private lazy var glyphs: [Character: UInt32] = {
    var (glyphs, glyph) = ([Character: UInt32](), FT_UInt())
    var code = FT_Get_First_Char(face, &glyph)
    while glyph != 0 {
      if let scalar = Unicode.Scalar(UInt32(code)) { glyphs[Character(scalar)] = glyph }
      code = FT_Get_Next_Char(face, code, &glyph)
    }
    return glyphs
  }()

  /// Opens a font file of any kind that FreeType knows, a variable one at a weight; nil if it is none with outlines.
  init?(_ bytes: [UInt8], weight: Int, with rasteriser: Rasteriser) {
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = memory.initialize(from: bytes)
    var face: FT_Face?
    guard FT_New_Memory_Face(rasteriser.library, memory.baseAddress, bytes.count, 0, &face) == 0, let face else {
      memory.deallocate()
      return nil
    }
    self.rasteriser = rasteriser
    self.memory = memory
    self.face = face
    hasKerning = msi_has_kerning(face) != 0
    msi_set_weight(rasteriser.library, face, weight)
    guard unitsPerEm > 0 else { return nil }
  }

  deinit {
    FT_Done_Face(face)
    memory.deallocate()
  }

  /// How many units of the font the size of its letters has; zero of a font of bitmaps.
  var unitsPerEm: Int { Int(face.pointee.units_per_EM) }

  /// The glyph of a character; nil where the font has none.
  func glyph(of scalar: Unicode.Scalar) -> UInt32? {
    let glyph = FT_Get_Char_Index(face, FT_ULong(scalar.value))
    return glyph == 0 ? nil : glyph
  }

  /// The glyph of a character that is written in parts; nil where the font has none of the whole.
  func composed(_ character: Character) -> UInt32? { glyphs[character] }

  /// How far the pen moves on after a glyph, in units of the font.
  func advance(of glyph: UInt32) -> Int {
    if let known = advances[glyph] { return known }
    let isLoaded = FT_Load_Glyph(face, glyph, FT_Int32(FT_LOAD_NO_SCALE)) == 0
    let advance = isLoaded ? face.pointee.glyph.pointee.advance.x : 0
    advances[glyph] = advance
    return advance
  }

  /// What is added between two glyphs, in units of the font; zero where the font has no table `kern`.
  func kerning(between one: UInt32, and other: UInt32) -> Int {
    guard hasKerning else { return 0 }
    var vector = FT_Vector()
    return FT_Get_Kerning(face, one, other, FT_UInt(FT_KERNING_UNSCALED.rawValue), &vector) == 0 ? vector.x : 0
  }

  /// The coverage of a glyph at a size in pixels, its origin at a place in 1/64 of a pixel; nil of a space.
  func mask(of glyph: UInt32, size: Int, x: Int, baseline: Int, within area: Area) -> Mask? {
    guard FT_Set_Pixel_Sizes(face, 0, UInt32(size)) == 0,
      FT_Load_Glyph(face, glyph, FT_Int32(FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP)) == 0,
      face.pointee.glyph.pointee.format == FT_GLYPH_FORMAT_OUTLINE
    else { return nil }
    FT_Outline_Translate(&face.pointee.glyph.pointee.outline, x, -baseline)
    return rasteriser.mask(of: &face.pointee.glyph.pointee.outline, within: area)
  }
}
