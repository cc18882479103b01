using System.Text;

namespace StaticArchive.Model.Localization;

/// <summary>
/// Words with slots, as translators write them: <c>All papers</c>, <c>{0} of {1} words</c>, <c>{0:Add one}: select
/// words in the text</c>. A slot with words of its own is a link, a key or the like on the page.
/// </summary>
public sealed class Phrase
{
    private Phrase(string source, IReadOnlyList<PhrasePart> parts) => (Source, Parts) = (source, parts);

    /// <summary>As it is written.</summary>
    public string Source { get; }

    /// <summary>Its pieces, in order; together they say all of it.</summary>
    public IReadOnlyList<PhrasePart> Parts { get; }

    /// <summary>Its slots, each once, as another language has to have them: <c>{0}</c>, <c>{1:}</c>.</summary>
    public IReadOnlySet<string> Slots =>
        Parts
            .Where(part => !part.IsText)
            .Select(part => part.Text.Length > 0 ? $"{{{part.Slot}:}}" : $"{{{part.Slot}}}")
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads a phrase; a brace that begins no slot is a brace.</summary>
    public static Phrase Parse(string source)
    {
        var parts = new List<PhrasePart>();
        var start = 0;
        for (var at = source.IndexOf('{', StringComparison.Ordinal); at >= 0; at = source.IndexOf('{', at + 1))
        {
            var end = source.IndexOf('}', at);
            if (end < 0 || ParseSlot(source[(at + 1)..end]) is not { } slot)
            {
                continue;
            }

            AddText(parts, source[start..at]);
            parts.Add(slot);
            start = end + 1;
        }

        AddText(parts, source[start..]);
        return new Phrase(source, parts);
    }

    /// <summary>The words, with values in the slots; a slot that has words of its own is those words.</summary>
    /// <param name="values">The values, by number of the slot.</param>
    public string Format(params ReadOnlySpan<string> values)
    {
        if (Parts is [{ IsText: true } only])
        {
            return only.Text;
        }

        var text = new StringBuilder();
        foreach (var part in Parts)
        {
            text.Append(
                part.IsText || part.Text.Length > 0 || part.Slot >= values.Length ? part.Text : values[part.Slot]
            );
        }

        return text.ToString();
    }

    private static void AddText(List<PhrasePart> parts, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new PhrasePart(text, -1));
        }
    }

    /// <summary><c>0</c> or <c>0:words</c>; at most ten slots.</summary>
    private static PhrasePart? ParseSlot(string text) =>
        text.Length > 0 && char.IsAsciiDigit(text[0]) && (text.Length == 1 || (text.Length > 2 && text[1] == ':'))
            ? new PhrasePart(text.Length == 1 ? "" : text[2..], text[0] - '0')
            : null;
}
