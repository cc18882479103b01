using StaticArchive.Model;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Citations by the keys of records, as Pandoc reads them: <c>[@harlow2012, p. 4; see @moss2015]</c>, <c>@moss2015
/// [p. 9]</c>, <c>[-@harlow2012]</c>, <c>@{harlow2012}</c>.
/// </summary>
internal static class CitationKeyReader
{
    /// <summary>Signs that stand within a key, but do not end one.</summary>
    private const string InnerSigns = ":.#$%&-+?<>~/_";

    /// <summary>Those whose key a record has, in the order of the text; what else follows an at sign is none.</summary>
    public static List<Citation> Read(Document document, IReadOnlyDictionary<string, string> works)
    {
        var found = new List<Citation>();
        if (works.Count == 0)
        {
            return found;
        }

        var text = document.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var span = FindKey(text, at, out var key);
            if (
                works.TryGetValue(key, out var work)
                && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && document.BlockAt(at)
                    is { Kind: not (BlockKind.Paratext or BlockKind.Metadata or BlockKind.Reference) } block
            )
            {
                found.Add(Create(document, block, span, work));
            }
        }

        return found;
    }

    private static Citation Create(Document document, Block block, Span span, string work)
    {
        var text = document.Text;
        var behind = text.AsSpan(span.End).StartsWith(" [", StringComparison.Ordinal) ? span.End + 2 : span.End;
        var locator =
            behind == span.End && !text.AsSpan(behind).StartsWith(",", StringComparison.Ordinal)
                ? new Span(behind, behind)
                : LocatorParser.Parse(text, behind, block.Span.End);
        return new Citation
        {
            Id = "",
            Document = document.Id,
            Block = block.Id,
            Span = span,
            Status = CitationStatus.Resolved,
            Works = [work],
            Locator = locator.IsEmpty ? null : locator.Slice(text),
            ResolutionMethod = "key of a record",
        };
    }

    /// <summary>The sign with the key behind it; a stop or colon at its end is the sentence's.</summary>
    private static Span FindKey(string text, int at, out string key)
    {
        var isBraced = at + 1 < text.Length && text[at + 1] == '{';
        var start = isBraced ? at + 2 : at + 1;
        var end = start;
        while (end < text.Length && IsKeyUnit(text[end]))
        {
            end++;
        }

        while (end > start && InnerSigns.Contains(text[end - 1], StringComparison.Ordinal) && text[end - 1] != '_')
        {
            end--;
        }

        key = text[start..end];
        return new Span(at, isBraced && end < text.Length && text[end] == '}' ? end + 1 : end);
    }

    private static bool IsKeyUnit(char unit) =>
        char.IsLetterOrDigit(unit) || InnerSigns.Contains(unit, StringComparison.Ordinal);
}
