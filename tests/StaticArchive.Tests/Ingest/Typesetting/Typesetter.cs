using System.Text;

namespace StaticArchive.Tests.Ingest.Typesetting;

/// <summary>Sets a manuscript in a format or shape.</summary>
/// <param name="Shape">Name of the shape.</param>
/// <param name="Extension">Ending of the file's name.</param>
/// <param name="Set">The file's text.</param>
internal sealed record Typesetter(string Shape, string Extension, Func<Manuscript, string> Set)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Typesetter> All { get; } =
    [
        new("markdown", ".md", MarkdownSetter.Plain),
        new("markdown of a converter", ".md", MarkdownSetter.Converted),
        new("html", ".html", HtmlSetter.Article),
        new("html page", ".html", HtmlSetter.Page),
        new("jats", ".xml", JatsSetter.Set),
        new("tei", ".xml", TeiSetter.Set),
        new("blank lines", ".txt", PlainSetter.BlankLines),
        new("one line a paragraph", ".txt", PlainSetter.OneLine),
        new("wrapped", ".txt", PlainSetter.Wrapped),
        new("wrapped and indented", ".txt", PlainSetter.Indented),
        new("two columns", ".txt", PlainSetter.Columns),
        new("record page", ".txt", PlainSetter.Record),
    ];

    /// <summary>Runs of parts of one kind stand together; others come alone.</summary>
    public static IEnumerable<IReadOnlyList<Part>> Groups(IReadOnlyList<Part> parts)
    {
        var group = new List<Part>();
        foreach (var part in parts)
        {
            var goesOn =
                group.Count > 0
                && (
                    part.Kind == PartKind.BoxText
                    || (
                        part.Kind == group[^1].Kind
                        && part.Kind is PartKind.Bullet or PartKind.Number or PartKind.Row or PartKind.Reference
                    )
                );
            if (!goesOn && group.Count > 0)
            {
                yield return group;
                group = [];
            }

            group.Add(part);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    /// <summary>Words in lines of a width.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length == 0 ? "" : " ").Append(word);
        }

        lines.Add(line.ToString());
        return lines;
    }
}
