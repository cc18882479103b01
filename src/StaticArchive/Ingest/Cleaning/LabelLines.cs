using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// Lines that state a field: <c>Type of Work:Monograph (Discussion Paper)</c>, <c>Keywords: health; social care</c>. Several
/// in one paragraph are parted, and so are two glued into one line: <c>Author: Ann LeeReviewer: Bo Ek</c>.
/// </summary>
internal static class LabelLines
{
    private const int Front = 15;
    private const int Tail = 20;

    /// <summary>Parts and marks them.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context)
    {
        var result = new List<Draft>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Kind == BlockKind.Paragraph)
            {
                result.AddRange(Parted(drafts[i], atEdge: i < Front || i >= drafts.Count - Tail));
            }
            else
            {
                result.Add(drafts[i]);
            }
        }

        return result;
    }

    private static IEnumerable<Draft> Parted(Draft draft, bool atEdge)
    {
        var lines = draft.Content.Breaks.Count is > 0 and < 60 ? draft.Content.Lines().ToList() : [draft.Content];
        var labels = lines.Count(line => Labels.Find(line.Text) is not null);
        var isRecord = lines.Count > 1 ? labels >= 2 && labels * 3 >= lines.Count * 2 : labels == 1 && StandsAlone(draft.Text, atEdge);
        return isRecord ? lines.SelectMany(line => Glued(line)).Select(line => Field(line, draft)) : [draft];
    }

    /// <summary>Within the text only what can be nothing else is a field; <c>Note:</c> and <c>Source:</c> belong to a table there.</summary>
    private static bool StandsAlone(string line, bool atEdge) =>
        Labels.Find(line)?.Field is { } field && (atEdge || field is "keyword" or "doi" or "isbn" or "issn" or "citation" or Labels.Furniture);

    /// <summary>One line for each label in it; a label after a small letter without a blank begins a new one.</summary>
    private static IEnumerable<MappedText> Glued(MappedText line)
    {
        var start = 0;
        for (var i = 1; i < line.Text.Length; i++)
        {
            if (char.IsUpper(line.Text[i]) && char.IsLower(line.Text[i - 1]) && Labels.Find(line.Text[i..]) is { Length: < 24 })
            {
                yield return line.Slice(new Span(start, i));
                start = i;
            }
        }

        yield return line.Slice(new Span(start, line.Text.Length));
    }

    private static Draft Field(MappedText line, Draft draft)
    {
        var part = draft with { Kind = BlockKind.Metadata, Content = line, Extent = line.Source };
        if (Labels.Find(line.Text) is not { } label)
        {
            return Labels.FieldOf(line.Text) == Labels.Furniture ? part.Aside("repository navigation") : part;
        }

        return Stated(part, label.Field, line.Text[..label.Length].Trim(' ', ':'), line.Text[label.Length..].Trim());
    }

    /// <summary>A line of metadata with the value it states; what works the repository is set aside.</summary>
    public static Draft Stated(Draft part, string? field, string label, string value)
    {
        if (field == Labels.Furniture)
        {
            return part.Aside("repository navigation");
        }

        // "Colleges > College of Social Sciences" is a place in a tree of subjects before it is an institution.
        // A line that says it is the title is trusted more than one that looks like it.
        var rank = field == "institution" && value.Contains('>', StringComparison.Ordinal) ? 20 : field == "title" ? 45 : 30;
        return field switch
        {
            null => part,
            "author" => Authors(value).Aggregate(part with { Field = field }, (draft, name) => draft.Stating(field, name, $"line \"{label}:\"", rank)),
            _ => (part with { Field = field }).Stating(field, value, $"line \"{label}:\"", rank),
        };
    }

    /// <summary>One name each: <c>Miller, Robin and Lee, Ann</c>, <c>Robin Miller; Ann Lee</c>.</summary>
    private static IReadOnlyList<string> Authors(string value)
    {
        // Ann Lee, Director of Rivers
        if (value.Split(',', 2, StringSplitOptions.TrimEntries) is [var name, var position] && Positions.IsOne(position) && !position.Contains(',', StringComparison.Ordinal) && PersonNames.LooksLikeOne(name))
        {
            return [name];
        }

        var names = value.Contains(';', StringComparison.Ordinal) || value.Contains(" and ", StringComparison.Ordinal) || value.Contains(" & ", StringComparison.Ordinal) || value.Contains(',', StringComparison.Ordinal) ? CitationParts.Names(value) : [];
        return names.Count > 0 ? names : [value];
    }
}
