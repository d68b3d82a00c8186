import Diagnostics

/// What an address must be, wherever it is written.
package let addressRules: [Rule] = [.notAURL, .notAnEmail, .notAPhoneNumber, .notABaseURL, .invisibleInAddress]

extension Rule {
  package static let notAURL = Rule(
    "not-a-url", .error,
    Explanation(
      finds: Bilingual(
        sv: "En webbadress som inte är en enda, hel adress som börjar med `https://` eller `http://`.",
        en: "A web address that is not one whole address that begins with `https://` or `http://`."),
      why: Bilingual(
        sv: "Länken skulle inte fungera, eller kunde köra kod hos läsaren.",
        en: "The link would not work, or could run code in the reader's browser."),
      example: "url: socialinnovation.se",
      instead: "url: https://socialinnovation.se/"))

  package static let notABaseURL = Rule(
    "not-a-base-url", .error,
    Explanation(
      finds: Bilingual(
        sv: "`base-url` är ingen hel webbadress.",
        en: "`base-url` is no whole web address."),
      why: Bilingual(
        sv: "Alla länkar i flöden och webbplatskarta skulle bli fel.",
        en: "All links in feeds and sitemap would be wrong."),
      example: "base-url: koalitioner.se",
      instead: "base-url: https://koalitioner.se/"))

  package static let notAnEmail = Rule(
    "not-an-email", .error,
    Explanation(
      finds: Bilingual(
        sv: "En e-postadress som inte kan stämma.",
        en: "An e-mail address that cannot be right."),
      why: Bilingual(
        sv: "Länken skulle inte leda till någon.",
        en: "The link would lead to nobody."),
      example: "email: gloria-karin.lopez(at)mau.se",
      instead: "email: gloria-karin.lopez@mau.se"))

  package static let notAPhoneNumber = Rule(
    "not-a-phone-number", .error,
    Explanation(
      finds: Bilingual(
        sv:
          "Ett telefonnummer utan riktnummer, med för få eller för många siffror, med både landsnummer och nolla, eller med bokstäver.",
        en:
          "A telephone number without area code, with too few or too many digits, with both a country code and a zero, or with letters."
      ),
      why: Bilingual(
        sv: "Det går inte att ringa upp från sidan.",
        en: "It cannot be dialled from the page."),
      example: "phone: 546 48 17",
      instead: "phone: 072-546 48 17"))

  package static let invisibleInAddress = Rule(
    "invisible-character-in-address", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett osynligt tecken eller ett hårt mellanslag i en adress: en länk, ett telefonnummer, en e-postadress.",
        en: "An invisible character or a no-break space in an address: a link, a telephone number, an e-mail address."),
      why: Bilingual(
        sv: "Adressen ser rätt ut men leder ingenstans. Tecknet följer ofta med från ett ordbehandlingsprogram.",
        en: "The address looks right and leads nowhere. The character often comes along from a word processor."),
      example: "url: \"https://mau.se/\\u200B\"",
      instead: "url: https://mau.se/"))
}
