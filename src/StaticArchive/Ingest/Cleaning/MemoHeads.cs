using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// The head of a memorandum or a message: <c>To: All members</c>, <c>From: Ann Lee, Head of Rivers</c>, <c>Subject: The future of the boards</c>. The
/// subject is its title, the sender its author.
/// </summary>
internal static class MemoHeads
{
    private const int Top = 10;
    private const int Longest = 1000;

    /// <summary>Parts and marks the lines of such a head; one without sender and subject is none.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context)
    {
        var head = drafts.Take(Top).Where(draft => draft.IsPlain && draft.Text.Length < Longest && draft.Content.Lines().All(line => FieldOf(line.Text) is not null)).ToList();
        var fields = head.SelectMany(draft => draft.Content.Lines()).Select(line => FieldOf(line.Text)).ToHashSet(StringComparer.Ordinal);
        return fields.Contains("author") && fields.Contains("title") ? [.. drafts.SelectMany(draft => head.Contains(draft) ? draft.Content.Lines().SelectMany(line => Marked(draft, line)) : [draft])] : drafts;
    }

    private static string? FieldOf(string line) => line.IndexOf(':', StringComparison.Ordinal) is > 1 and < 10 and var colon && colon + 1 < line.Length
        ? line[..colon].ToLowerInvariant() switch
        {
            "to" or "cc" or "copy to" or "copies" => "",
            "from" => "author",
            "date" or "sent" => "issued",
            "subject" or "re" or "about" => "title",
            _ => null,
        }
        : null;

    private static IEnumerable<Draft> Marked(Draft draft, MappedText line)
    {
        var value = line.Text.IndexOf(':', StringComparison.Ordinal) + 1;
        value += line.Text.Length > value && line.Text[value] == ' ' ? 1 : 0;
        var part = draft with { Kind = BlockKind.Metadata, Content = line, Extent = line.Source };
        var (field, label, words) = (FieldOf(line.Text)!, line.Text[..value].Trim(), line.Text[value..]);
        if (field == "title" && words.Length > 0)
        {
            var (before, title) = (line.Slice(new Span(0, value)), line.Slice(new Span(value, line.Text.Length)));
            return [part with { Content = before, Extent = before.Source }, draft with { Kind = BlockKind.Heading, Level = 1, Marked = true, Content = title, Extent = title.Source, Gap = 0 }];
        }

        return [field == "author" ? Names(words).Aggregate(part with { Field = field }, (stated, name) => stated.Stating(field, name, $"line \"{label}\"")) : field.Length > 0 ? (part with { Field = field }).Stating(field, words, $"line \"{label}\"") : part];
    }

    /// <summary><c>Ann Lee, Head of Rivers</c> is one name and what she is.</summary>
    private static IReadOnlyList<string> Names(string sender) =>
        PersonNames.List(sender) is { Count: > 0 } names ? names : PersonNames.LooksLikeOne(sender.Split(',')[0]) ? [sender.Split(',')[0]] : [sender];
}
