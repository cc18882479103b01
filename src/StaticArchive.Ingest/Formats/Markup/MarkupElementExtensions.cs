using StaticArchive.Ingest.Bibliography;
using StaticArchive.Ingest.Sources;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>The words of an element as a value, for fields of a record that need no source map.</summary>
internal static class MarkupElementExtensions
{
    /// <summary>Its words with white space collapsed; null where there are none.</summary>
    public static string? GetTextContent(this MarkupElement? element, string source, params string[] without)
    {
        if (element is null)
        {
            return null;
        }

        var builder = new MappedTextBuilder(source, keepsLines: false);
        Append(element, builder, source, without);
        var text = builder.Build().Text;
        return text.Length == 0 ? null : text;
    }

    /// <summary>The words of a formula in TeX as letters and signs; they count as read.</summary>
    public static string ReadFormula(this MarkupElement tex, string source)
    {
        foreach (var text in tex.Children.OfType<MarkupText>())
        {
            text.IsConsumed = true;
        }

        return LaTeXFormulaDecoder.Decode(tex.GetTextContent(source) ?? "");
    }

    private static void Append(MarkupElement element, MappedTextBuilder builder, string source, string[] without)
    {
        foreach (var child in element.Children)
        {
            if (child is MarkupText text)
            {
                InlineHtmlReader.AppendDecoded(builder, source, text);
            }
            else if (child is MarkupElement inner && !without.Contains(inner.Name, StringComparer.Ordinal))
            {
                var apart = inner.Name is "p" or "title" or "sec" or "break" or "div" or "head" or "br";
                if (apart)
                {
                    builder.AppendBlank(inner.StartTag);
                }

                Append(inner, builder, source, without);
                if (apart)
                {
                    builder.AppendBlank(inner.StartTag);
                }
            }
        }
    }
}
