using StaticArchive.Link.Anchoring;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Timeline;

/// <summary>
/// Finds where texts name the organisations of <c>archive.yml</c>, by name or alias, with capitals as there or
/// throughout: <c>Orrin River Trust</c>, <c>ORRIN RIVER TRUST</c>, not <c>orrin river trust</c>.
/// </summary>
internal static class OrganisationMentionFinder
{
    /// <summary>
    /// Mentions by organisation, document and place; of papers that may be shown, without what is not their own text.
    /// </summary>
    public static IReadOnlyList<OrganisationMention> Find(Intake intake, IBuildCache cache)
    {
        var names = intake
            .Settings.Organisations.SelectMany(organisation =>
                organisation
                    .Aliases.Prepend(organisation.Name)
                    .Select(name => new GazetteerName(organisation.Id, name.Trim(), Folding.Fold(name).Trim()))
            )
            .Where(name => name.Folded.Length > 0)
            .ToList();
        if (names.Count == 0)
        {
            return [];
        }

        var open = intake
            .Papers.Where(paper => paper.Access == Access.Full)
            .Select(paper => paper.Id)
            .ToHashSet(StringComparer.Ordinal);
        var gazetteer = new Gazetteer(names);
        var finder = new PhraseMatcher(names.ConvertAll(name => name.Folded));
        return
        [
            .. Concurrency
                .Map(
                    [.. intake.Documents.Where(document => open.Contains(document.Paper))],
                    document =>
                        cache.GetOrCompute(
                            "organisations of a document",
                            [document, gazetteer],
                            () => FindIn(document, gazetteer.Names, finder).ToList(),
                            isExpensive: true
                        )
                )
                .SelectMany(mentions => mentions)
                .OrderBy(mention => mention.Organisation, StringComparer.Ordinal)
                .ThenBy(mention => mention.Document, StringComparer.Ordinal)
                .ThenBy(mention => mention.Span.Start),
        ];
    }

    private static IEnumerable<OrganisationMention> FindIn(
        Document document,
        List<GazetteerName> names,
        PhraseMatcher finder
    )
    {
        var folded = new FoldedText(document.Text);
        foreach (var found in finder.Find(folded.Text))
        {
            var span = folded.ToOriginal(new Span(found.Start, found.End));
            if (
                document.BlockAt(span.Start) is { } block
                && block.Kind != BlockKind.Paratext
                && block.Span.Contains(span)
                && HasSameCapitals(names[found.Phrase].Name, span.Slice(document.Text))
            )
            {
                yield return new OrganisationMention(names[found.Phrase].Organisation, document.Id, block.Id, span);
            }
        }
    }

    private static bool HasSameCapitals(string name, string printed)
    {
        var letters = printed.Where(char.IsLetter).ToList();
        return letters.TrueForAll(char.IsUpper)
            || letters.Select(char.IsUpper).SequenceEqual(name.Where(char.IsLetter).Select(char.IsUpper));
    }

    private sealed record Gazetteer(List<GazetteerName> Names);

    private sealed record GazetteerName(string Organisation, string Name, string Folded);
}
