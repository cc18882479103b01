using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// The head of a memorandum or a message: <c>To: All members</c>, <c>From: Ann Lee, Head of Rivers</c>, <c>Subject: The
/// future of the boards</c>. The subject is its title, the sender its author.
/// </summary>
internal static class MemoHeaderRule
{
    private const int Top = 10;
    private const int Longest = 1000;

    /// <summary>Parts and marks the lines of such a head; one without sender and subject is none.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var head = drafts
            .Take(Top)
            .Where(draft =>
                draft.IsPlainParagraph
                && draft.Text.Length < Longest
                && draft.Content.Lines().All(line => FindField(line.Text) is not null)
            )
            .ToList();
        var fields = head.SelectMany(draft => draft.Content.Lines())
            .Select(line => FindField(line.Text))
            .ToHashSet(StringComparer.Ordinal);
        return fields.Contains("author") && fields.Contains("title")
            ?
            [
                .. drafts.SelectMany(draft =>
                    head.Contains(draft) ? draft.Content.Lines().SelectMany(line => MarkLine(draft, line)) : [draft]
                ),
            ]
            : drafts;
    }

    private static string? FindField(string line) =>
        line.IndexOf(':', StringComparison.Ordinal) is > 1 and < 10 and var colon && colon + 1 < line.Length
            ? line[..colon].ToLowerInvariant() switch
            {
                "to" or "cc" or "copy to" or "copies" => "",
                "from" => "author",
                "date" or "sent" => "issued",
                "subject" or "re" or "about" => "title",
                _ => null,
            }
            : null;

    private static IEnumerable<Draft> MarkLine(Draft draft, MappedText line)
    {
        var value = line.Text.IndexOf(':', StringComparison.Ordinal) + 1;
        value += line.Text.Length > value && line.Text[value] == ' ' ? 1 : 0;
        var part = draft with { Kind = BlockKind.Metadata, Content = line, Extent = line.Source };
        var (field, label, words) = (FindField(line.Text)!, line.Text[..value].Trim(), line.Text[value..]);
        if (field == "title" && words.Length > 0)
        {
            var (before, title) = (line.Slice(new Span(0, value)), line.Slice(new Span(value, line.Text.Length)));
            return
            [
                part with
                {
                    Content = before,
                    Extent = before.Source,
                },
                draft with
                {
                    Kind = BlockKind.Heading,
                    Level = 1,
                    IsMarkedUp = true,
                    Content = title,
                    Extent = title.Source,
                    BlankLinesAbove = 0,
                },
            ];
        }

        return
        [
            field == "author"
                ? SplitNames(words)
                    .Aggregate(
                        part with
                        {
                            Field = field,
                        },
                        (stated, name) => stated.WithStatement(field, name, $"line \"{label}\"")
                    )
            : field.Length > 0 ? (part with { Field = field }).WithStatement(field, words, $"line \"{label}\"")
            : part,
        ];
    }

    /// <summary><c>Ann Lee, Head of Rivers</c> is one name and what she is.</summary>
    private static IReadOnlyList<string> SplitNames(string sender) =>
        PersonNameParser.ParseList(sender) is { Count: > 0 } names ? names
        : PersonNameParser.IsPersonName(sender.Split(',')[0]) ? [sender.Split(',')[0]]
        : [sender];
}
