using System.Collections.Frozen;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Letters;

/// <summary>Letters with accents. Written out so that it does not depend on ICU.</summary>
internal static class AccentedLetters
{
    /// <summary>Combining accents, each with letters and what they become.</summary>
    private static readonly FrozenDictionary<char, string> _composed = new Dictionary<char, string>
    {
        ['\u0300'] = "AÀEÈIÌNǸOÒUÙaàeèiìnǹoòuù",
        ['\u0301'] = "AÁCĆEÉGǴIÍLĹNŃOÓRŔSŚUÚYÝZŹaácćeégǵiílĺnńoórŕsśuúyýzź",
        ['\u0302'] = "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷ",
        ['\u0303'] = "AÃIĨNÑOÕUŨaãiĩnñoõuũ",
        ['\u0304'] = "AĀEĒIĪOŌUŪYȲaāeēiīoōuūyȳ",
        ['\u0306'] = "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭ",
        ['\u0307'] = "AȦCĊEĖGĠIİOȮZŻaȧcċeėgġoȯzż",
        ['\u0308'] = "AÄEËIÏOÖUÜYŸaäeëiïoöuüyÿ",
        ['\u030A'] = "AÅUŮaåuů",
        ['\u030B'] = "OŐUŰoőuű",
        ['\u030C'] =
            "AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽ" // and the small ones
            + "aǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzž",
        ['\u0327'] = "CÇEȨGĢKĶLĻNŅRŖSŞTŢcçeȩgģkķlļnņrŗsştţ",
        ['\u0328'] = "AĄEĘIĮOǪUŲaąeęiįoǫuų",
    }.ToFrozenDictionary();

    /// <summary>Whether a character is a combining accent.</summary>
    public static bool IsAccent(char character) => _composed.ContainsKey(character);

    /// <summary>The letter with an accent; null if there is none.</summary>
    public static char? Compose(char letter, char accent)
    {
        var pairs = _composed.GetValueOrDefault(accent, "");
        for (var at = 0; at + 1 < pairs.Length; at += 2)
        {
            if (pairs[at] == letter)
            {
                return pairs[at + 1];
            }
        }

        return null;
    }
}
