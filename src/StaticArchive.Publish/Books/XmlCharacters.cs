using System.Xml;

namespace StaticArchive.Publish.Books;

/// <summary>The characters that XML can hold; texts of damaged files have others.</summary>
internal static class XmlCharacters
{
    /// <summary>A text without those that it cannot hold: controls and halves of characters.</summary>
    public static string Keep(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                kept.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                kept.Append(text[i]).Append(text[++i]);
            }
        }

        return kept.ToString();
    }
}
