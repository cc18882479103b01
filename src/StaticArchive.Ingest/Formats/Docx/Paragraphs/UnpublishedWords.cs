using System.Xml.Linq;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Docx.Paragraphs;

/// <summary>Counts the words of a file that are not published, by reason.</summary>
internal sealed class UnpublishedWords
{
    /// <summary>Words that a tracked change takes out.</summary>
    public const string Deleted = "deleted in a tracked change";

    /// <summary>Comments in the margin.</summary>
    public const string Comment = "comment";

    /// <summary>Words set as hidden.</summary>
    public const string Hidden = "hidden text";

    /// <summary>Heads and feet of pages.</summary>
    public const string RunningHead = "running head";

    /// <summary>What describes a picture.</summary>
    public const string Description = "description of a picture";

    /// <summary>Words and numbers of charts.</summary>
    public const string Chart = "chart";

    /// <summary>How to pronounce what stands below it.</summary>
    public const string Ruby = "reading above a word";

    /// <summary><c>Click here to enter text.</c></summary>
    public const string Placeholder = "placeholder of a form";

    /// <summary>Notes whose marker is gone.</summary>
    public const string LostNote = "note without a marker";

    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>How many words there are for a reason.</summary>
    public int Count(string reason) => _counts.GetValueOrDefault(reason);

    /// <summary>Adds words.</summary>
    public void Add(string reason, string text)
    {
        if (WordTokenizer.Count(text) is > 0 and var count)
        {
            _counts[reason] = Count(reason) + count;
        }
    }

    /// <summary>Adds all words within an element, deleted ones too; runs may part a word, paragraphs do.</summary>
    public void AddAll(string reason, XElement element)
    {
        var words = new System.Text.StringBuilder();
        foreach (var part in element.DescendantsAndSelf())
        {
            _ = part.Name.LocalName switch
            {
                "t" or "delText" => words.Append(part.Value),
                "p" or "tab" or "br" => words.Append(' '),
                _ => words,
            };
        }

        Add(reason, words.ToString());
    }

    /// <summary>The counts in the order of their reasons.</summary>
    public IReadOnlyList<ExcludedWords> Build() =>
        [.. _counts.Select(count => new ExcludedWords(count.Key, count.Value))];
}
