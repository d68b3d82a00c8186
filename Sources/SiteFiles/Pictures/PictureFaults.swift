import Diagnostics
import Model

/// What is told of the pictures that published pages show, each place where one is named once.
package func pictureFaults(_ uses: [PictureUse], of site: Site) -> [Diagnostic] {
  narrowImages(uses, of: site) + fileNamesAsAlternativeTexts(uses)
    + differentAlternativeTexts(uses.filter { !$0.isDescribedByFileName })
}
