using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Extraction;

/// <summary>Counts the words of a file that are no text of the document, by reason.</summary>
internal sealed class ExclusionCounter
{
    /// <summary>Words that a tracked change deletes.</summary>
    public const string Deleted = "deleted in a tracked change";

    /// <summary>Comments of editors.</summary>
    public const string Comment = "comment";

    /// <summary>Words that are not shown.</summary>
    public const string Hidden = "hidden text";

    /// <summary>Heads and feet of pages.</summary>
    public const string RunningHead = "running head";

    /// <summary>What describes a picture.</summary>
    public const string Description = "description of a picture";

    /// <summary>Numbers of printed pages that stand in the text.</summary>
    public const string PageNumber = "page number";

    /// <summary>Title of a part, which no page shows.</summary>
    public const string WindowTitle = "title of the browser's window";

    /// <summary>What tells an index how it is made; no page shows it.</summary>
    public const string Template = "template of an index";

    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>How many words there are for a reason.</summary>
    public int this[string reason] => _counts.GetValueOrDefault(reason);

    /// <summary>Counts words.</summary>
    public void Count(string reason, string? words)
    {
        var count = words is null ? 0 : WordTokenizer.Count(words);
        if (count > 0)
        {
            _counts[reason] = _counts.GetValueOrDefault(reason) + count;
        }
    }

    /// <summary>Counts the words of an element.</summary>
    public void Count(string reason, MarkupElement element, string source) =>
        Count(reason, element.GetTextContent(source));

    /// <summary>The counts.</summary>
    public IReadOnlyList<ExcludedWords> ToList() =>
        [
            .. _counts.Select(entry => new ExcludedWords(
                entry.Key,
                entry.Value,
                entry.Key is Template or UnreadWords.Formula or UnreadWords.Script
            )),
        ];
}
