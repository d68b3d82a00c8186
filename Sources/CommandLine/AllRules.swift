import Checking
import Composing
import Counting
import Diagnostics
import FrontMatter
import Links
import Markdown
import Model
import Reading
import SiteFiles
import Templates

/// The rules of all rooms, sorted by name, for `msi explain` and the pages of `Documentation/rules/`.
package let allRules: [Rule] =
  (diagnosticsRules + frontMatterRules + modelRules + readingRules + checkingRules + countingRules + markdownRules
  + templatesRules + composingRules + linksRules + siteFilesRules)
  .sorted { $0.id < $1.id }
