import Diagnostics

/// Every rule of this room.
package let siteFilesRules: [Rule] = [
  .unusedImage, .unusedDocument, .narrowImage, .fileNameAsAltText, .differentAltTexts, .oversizedImage, .printColours,
  .movingImage, .unmanageableImage,
]
