using StaticArchive.Link.References;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Makes the list of what a document's citations can mean: the entries of its own list, then those that only other
/// documents of its paper print, then curated records that no list prints.
/// </summary>
internal sealed class CitableWorkIndexBuilder
{
    private readonly ILookup<string, CitableEntry> _byDocument;
    private readonly ILookup<string, string> _documentsOfPaper;

    /// <summary>Prepares them.</summary>
    public CitableWorkIndexBuilder(Intake intake, ReferenceIndex index, IBuildCache cache)
    {
        _byDocument = index
            .Works.SelectMany(work =>
                work.Occurrences.Where(print => print.IsInReferenceList)
                    .Select(print => new CitableEntry(work.Id, print))
            )
            .ToLookup(pair => pair.Occurrence.Document, StringComparer.Ordinal);
        _documentsOfPaper = intake.Documents.ToLookup(
            document => document.Paper,
            document => document.Id,
            StringComparer.Ordinal
        );
        var curated = index
            .Works.Where(work => work.IsCurated)
            .Select(work => new CuratedWork(work.Id, work.Item))
            .ToList();
        Authority = cache.GetOrCompute(
            "authority data",
            [intake.Curated, intake.Settings.Organisations, curated],
            () => new AuthorityData(intake, curated)
        );
    }

    /// <summary>What is known of authors and works in all documents.</summary>
    public AuthorityData Authority { get; }

    /// <summary>What the list of a document is made of, beside what is known in all documents.</summary>
    public CitableWorkIndexInputs GetInputs(Document document) =>
        new(document, [.. _documentsOfPaper[document.Paper].SelectMany(id => _byDocument[id])]);

    /// <summary>What a list is made of.</summary>
    /// <param name="Document">The document.</param>
    /// <param name="Entries">What the lists of its paper print, document by document.</param>
    internal sealed record CitableWorkIndexInputs(Document Document, IReadOnlyList<CitableEntry> Entries)
    {
        /// <summary>Makes the list.</summary>
        public CitableWorkIndex BuildIndex(AuthorityData known)
        {
            var aliases = known.Aliases.With([.. AbbreviationDetector.Find(Document.Text, GetOrganisationKeys())]);
            var own = OwnEntries
                .OrderBy(pair => pair.Occurrence.Span.Start)
                .Select(pair => CitableWork.From(pair.Work, pair.Occurrence.Item, pair.Occurrence.Raw, (aliases, true)))
                .ToList();
            var taken = own.Select(entry => entry.Work).ToHashSet(StringComparer.Ordinal);
            var others = Entries
                .Where(pair => pair.Occurrence.Document != Document.Id)
                .GroupBy(pair => pair.Occurrence.Document, StringComparer.Ordinal)
                .SelectMany(other => other.OrderBy(pair => pair.Occurrence.Span.Start))
                .Select(pair =>
                    CitableWork.From(pair.Work, pair.Occurrence.Item, pair.Occurrence.Raw, (aliases, false))
                )
                .Concat(known.Curated.Select(work => CitableWork.From(work.Work, work.Item, "", (aliases, false))))
                .Where(entry => taken.Add(entry.Work));
            var list = new CitableWorkIndex([.. own, .. others]);
            foreach (var name in OwnEntries.Select(GetOrganisation).OfType<string>().Concat(known.Names))
            {
                list.AddPhrase(name);
                if (name.IndexOfAny(['(', '[']) is var open and > 0)
                {
                    list.AddPhrase(name[..open]);
                }
            }

            return list;
        }

        private IEnumerable<CitableEntry> OwnEntries => Entries.Where(pair => pair.Occurrence.Document == Document.Id);

        /// <summary>Folded names of the organisations that the lists of the paper have.</summary>
        private List<string> GetOrganisationKeys() =>
            [
                .. Entries
                    .Select(GetOrganisation)
                    .OfType<string>()
                    .Select(Folding.ToKey)
                    .Where(key => key.Length > 5)
                    .Distinct(StringComparer.Ordinal),
            ];

        private static string? GetOrganisation(CitableEntry pair) =>
            pair.Occurrence.Item.Author is [var first, ..] ? first.Literal : null;
    }

    /// <summary>What is known of authors and works in all documents.</summary>
    internal sealed class AuthorityData
    {
        /// <summary>Gathers it.</summary>
        public AuthorityData(Intake intake, IReadOnlyList<CuratedWork> curated)
        {
            Aliases = AliasIndex.From(intake);
            Curated = curated;
            Names = [.. intake.Curated.Aliases.SelectMany(alias => alias.Aliases.Prepend(alias.Name))];
        }

        /// <summary>Names of one author.</summary>
        public AliasIndex Aliases { get; }

        /// <summary>Curated works.</summary>
        public IReadOnlyList<CuratedWork> Curated { get; }

        /// <summary>Names that people have written down.</summary>
        public IReadOnlyList<string> Names { get; }
    }

    /// <summary>A work where a list prints it.</summary>
    internal sealed record CitableEntry(string Work, Occurrence Occurrence);

    /// <summary>A work that people have written down.</summary>
    internal sealed record CuratedWork(string Work, CslItem Item);
}
