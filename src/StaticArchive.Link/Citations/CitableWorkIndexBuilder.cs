using StaticArchive.Link.References;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Builds the index of the works that a document's citations can mean: those of its own list, then those that only
/// other documents of its paper list, then curated works that none of them lists.
/// </summary>
internal sealed class CitableWorkIndexBuilder
{
    private readonly ILookup<string, CitableEntry> _byDocument;
    private readonly ILookup<string, string> _documentsOfPaper;
    private readonly AuthorityData _authority;

    /// <summary>Groups the entries of all lists by document.</summary>
    public CitableWorkIndexBuilder(Intake intake, ReferenceIndex index, IBuildCache cache)
    {
        _byDocument = index
            .Works.SelectMany(work =>
                work.Occurrences.Where(occurrence => occurrence.IsInReferenceList)
                    .Select(occurrence => new CitableEntry(work.Id, occurrence))
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
        _authority = cache.GetOrCompute(
            "authority data",
            [intake.Curated, intake.Settings.Organisations, curated],
            () => new AuthorityData(intake, curated)
        );
    }

    /// <summary>All that the index of a document depends on.</summary>
    public CitableWorkIndexInputs GetInputs(Document document) =>
        new(document, [.. _documentsOfPaper[document.Paper].SelectMany(id => _byDocument[id])], _authority);

    /// <summary>All that an index depends on: inputs of the cache.</summary>
    /// <param name="Document">The document.</param>
    /// <param name="Entries">Entries of the lists of its paper, document by document.</param>
    /// <param name="Authority">Aliases, names and curated works that hold for all documents.</param>
    internal sealed record CitableWorkIndexInputs(
        Document Document,
        IReadOnlyList<CitableEntry> Entries,
        AuthorityData Authority
    )
    {
        /// <summary>Builds the index.</summary>
        public CitableWorkIndex BuildIndex()
        {
            var authority = Authority;
            var aliases = authority.Aliases.With([
                .. AbbreviationDetector.Find(Document.Text, GetOrganisationKeys()),
            ]);
            var own = OwnEntries
                .OrderBy(pair => pair.Occurrence.Span.Start)
                .Select(pair => CitableWork.From(pair.Work, pair.Occurrence.Item, pair.Occurrence.Raw, (aliases, true)))
                .ToList();
            var added = own.Select(entry => entry.Work).ToHashSet(StringComparer.Ordinal);
            var others = Entries
                .Where(pair => pair.Occurrence.Document != Document.Id)
                .GroupBy(pair => pair.Occurrence.Document, StringComparer.Ordinal)
                .SelectMany(other => other.OrderBy(pair => pair.Occurrence.Span.Start))
                .Select(pair =>
                    CitableWork.From(pair.Work, pair.Occurrence.Item, pair.Occurrence.Raw, (aliases, false))
                )
                .Concat(authority.Curated.Select(work => CitableWork.From(work.Work, work.Item, "", (aliases, false))))
                .Where(entry => added.Add(entry.Work));
            var list = new CitableWorkIndex([.. own, .. others]);
            foreach (var name in OwnEntries.Select(GetOrganisation).OfType<string>().Concat(authority.Names))
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

    /// <summary>Aliases, names and curated works that hold for all documents.</summary>
    internal sealed class AuthorityData
    {
        /// <summary>Collects it from the archive.</summary>
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

        /// <summary>All names of the alias lists.</summary>
        public IReadOnlyList<string> Names { get; }
    }

    /// <summary>An entry of a reference list with the id of its work.</summary>
    internal sealed record CitableEntry(string Work, Occurrence Occurrence);

    /// <summary>A work with a curated record.</summary>
    internal sealed record CuratedWork(string Work, CslItem Item);
}
