#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_MULTIPLE_MASTERS_H
#include FT_OUTLINE_H

// FreeType's own macro, which Swift does not import.
static inline int msi_has_kerning(FT_Face face) { return FT_HAS_KERNING(face) != 0; }

// Sets the weight of a variable font, within what it has; any other font stays as it is.
static inline void msi_set_weight(FT_Library library, FT_Face face, long weight) {
  FT_MM_Var *axes;
  if (FT_Get_MM_Var(face, &axes) != 0) return;
  FT_Fixed coordinates[16];
  FT_UInt count = axes->num_axis < 16 ? axes->num_axis : 16;
  for (FT_UInt index = 0; index < count; index++) {
    FT_Var_Axis *from = axes->axis + index;
    coordinates[index] = from->def;
    if (from->tag == FT_MAKE_TAG('w', 'g', 'h', 't')) {
      FT_Fixed wanted = weight * 65536L;
      coordinates[index] = wanted < from->minimum ? from->minimum : wanted > from->maximum ? from->maximum : wanted;
    }
  }
  FT_Set_Var_Design_Coordinates(face, count, coordinates);
  FT_Done_MM_Var(library, axes);
}

// Draws an outline into a bitmap of greys, whose first row is the topmost; the outline's y axis points up, as fonts have it.
static inline int msi_draw(
    FT_Library library, FT_Outline *outline, unsigned char *greys, unsigned width, unsigned height) {
  FT_Bitmap bitmap = {0};
  bitmap.rows = height;
  bitmap.width = width;
  bitmap.pitch = (int)width;
  bitmap.buffer = greys;
  bitmap.num_grays = 256;
  bitmap.pixel_mode = FT_PIXEL_MODE_GRAY;
  return FT_Outline_Get_Bitmap(library, outline, &bitmap);
}
