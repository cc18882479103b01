using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.Timeline;

/// <summary>
/// Finds where texts name the organisations of <c>archive.yml</c>, by name or alias, with capitals as there or throughout:
/// <c>Torbay Care Trust</c>, <c>TORBAY CARE TRUST</c>, not <c>torbay care trust</c>.
/// </summary>
internal static class OrganisationMentions
{
    /// <summary>Mentions by organisation, document and place; of papers that may be shown, without what is not their own text.</summary>
    public static IReadOnlyList<OrganisationMention> Find(Intake intake, Memory memory)
    {
        var names = intake.Settings.Organisations
            .SelectMany(organisation => organisation.Aliases.Prepend(organisation.Name).Select(name => new Sought(organisation.Id, name.Trim(), Folding.Fold(name).Trim())))
            .Where(name => name.Folded.Length > 0)
            .ToList();
        if (names.Count == 0)
        {
            return [];
        }

        var open = intake.Papers.Where(paper => paper.Access == Access.Full).Select(paper => paper.Id).ToHashSet(StringComparer.Ordinal);
        var finder = new PhraseFinder(names.ConvertAll(name => name.Folded));
        return [.. SideBySide.Map(
            [.. intake.Documents.Where(document => open.Contains(document.Paper))],
            document => memory.Kept(new Searched(new Itself<Document>(document), new Itself<IReadOnlyList<Organisation>>(intake.Settings.Organisations)), key => In(key.Document.Value, names, finder).ToList()))
            .SelectMany(mentions => mentions)
            .OrderBy(mention => mention.Organisation, StringComparer.Ordinal).ThenBy(mention => mention.Document, StringComparer.Ordinal).ThenBy(mention => mention.Span.Start)];
    }

    private static IEnumerable<OrganisationMention> In(Document document, List<Sought> names, PhraseFinder finder)
    {
        var folded = new FoldedRuns(document.Text);
        foreach (var found in finder.Find(folded.Text))
        {
            var (start, end) = folded.Original(found.Start, found.End);
            var span = new Span(start, end);
            if (document.BlockAt(start) is { } block && block.Kind != BlockKind.Paratext && block.Span.Contains(span) && HasCapitalsOf(names[found.Phrase].Name, span.Of(document.Text)))
            {
                yield return new OrganisationMention(names[found.Phrase].Organisation, document.Id, block.Id, span);
            }
        }
    }

    private static bool HasCapitalsOf(string name, string printed)
    {
        var letters = printed.Where(char.IsLetter).ToList();
        return letters.TrueForAll(char.IsUpper) || letters.Select(char.IsUpper).SequenceEqual(name.Where(char.IsLetter).Select(char.IsUpper));
    }

    private sealed record Sought(string Organisation, string Name, string Folded);

    /// <summary>A document and the organisations that are looked for in it.</summary>
    private sealed record Searched(Itself<Document> Document, Itself<IReadOnlyList<Organisation>> Organisations);
}
