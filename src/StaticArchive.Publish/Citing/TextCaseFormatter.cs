namespace StaticArchive.Publish.Citing;

/// <summary>Capitals as an attribute <c>text-case</c> of a style asks for them.</summary>
internal static class TextCaseFormatter
{
    /// <summary>The words so; only English has headline style.</summary>
    public static string Format(string text, string? textCase, bool isEnglish) =>
        textCase switch
        {
            "lowercase" => text.ToLowerInvariant(),
            "uppercase" => text.ToUpperInvariant(),
            "capitalize-first" => CapitalizeFirst(text),
            "title" when isEnglish => TitleCaseFormatter.Format(text),
            _ => text,
        };

    /// <summary>A first word that has no capitals begins with one: <c>eBook</c> and <c>iPhone</c> stay.</summary>
    private static string CapitalizeFirst(string text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return start == text.Length || text[start..end].Any(char.IsUpper)
            ? text
            : $"{text[..start]}{char.ToUpperInvariant(text[start])}{text[(start + 1)..]}";
    }
}
