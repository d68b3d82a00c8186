import Diagnostics

/// Every rule of this room.
package let readingRules: [Rule] = [
  .missingSettings, .missingFolder, .unknownFolder, .folderAmongFiles, .unknownFile, .misnamedFile, .strayFile,
  .badFileName, .dateInFileName, .badImageName, .translationWithoutOriginal, .unknownLanguage, .unlistedLanguage,
  .untranslatableField, .misnamedImage, .missingImageAlt, .unusedImageAlt, .avifImage, .harmfulDrawing, .damagedDrawing,
  .linkOutside,
  .linkLoop, .fileTooLarge, .unreadableFile, .notADate, .badPath, .unknownStatus, .emptyQuote, .wrongMeasure,
  .notAShare,
  .unusedBody, .contactWithoutAddress, .badSectorKey, .unknownLicence, .changedWhileBuilding, .unknownConformance,
  .forbiddenFileType, .badDocumentName, .damagedDocument,
  .notATime, .twoTargets, .badRootFileName, .misplacedRootFile, .tooManyRootFiles,
]
