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

    /// <summary>Groups the entries of all lists by document.</summary>
    public CitableWorkIndexBuilder(Intake intake, ReferenceIndex index, IBuildCache cache)
    {
        var keys = RecordKeys.Find(intake.Documents);
        _byDocument = index
            .Works.SelectMany(work =>
                work.Occurrences.Where(occurrence => occurrence.IsInReferenceList)
                    .Select(occurrence => new CitableEntry(work.Id, occurrence) { RecordKey = keys.Get(occurrence) })
            )
            .ToLookup(pair => pair.Occurrence.Document, StringComparer.Ordinal);
        _documentsOfPaper = intake.Documents.ToLookup(
            document => document.Paper,
            document => document.Id,
            StringComparer.Ordinal
        );
        var curated = index
            .Works.Where(work => work.IsCurated)
            .Select(work => new CuratedWork(work.Id, work.Item) { RecordIds = work.RecordIds })
            .ToList();
        Authority = cache.GetOrCompute(
            "authority data",
            [intake.Curated, intake.Settings.Organisations, curated],
            () => new AuthorityData(intake, curated)
        );
    }

    /// <summary>Aliases, names and curated works that hold for all documents.</summary>
    public AuthorityData Authority { get; }

    /// <summary>All that the index of a document depends on beside <see cref="Authority"/>.</summary>
    public CitableWorkIndexInputs GetInputs(Document document) =>
        new(document, [.. _documentsOfPaper[document.Paper].SelectMany(id => _byDocument[id])]);

    /// <summary>
    /// Builds the index of a document: 1. abbreviations that its text introduces join the aliases; 2. works of its own
    /// list; 3. works of the other lists of its paper, then curated ones; 4. names of organisations, to be found as
    /// phrases.
    /// </summary>
    public CitableWorkIndex Build(CitableWorkIndexInputs inputs)
    {
        var (document, entries) = (inputs.Document, inputs.Entries);
        var ownEntries = inputs.GetOwnEntries();
        var aliases = Authority.Aliases.With([
            .. AbbreviationDetector.Find(document.Text, GetOrganisationKeys(entries)),
        ]);
        var own = ownEntries
            .Select(pair => CitableWork.From(pair.Work, pair.Occurrence.Item, pair.Occurrence.Raw, (aliases, true)))
            .ToList();
        var added = own.Select(entry => entry.Work).ToHashSet(StringComparer.Ordinal);
        var others = entries
            .Where(pair => pair.Occurrence.Document != document.Id && pair.RecordKey is null)
            .GroupBy(pair => pair.Occurrence.Document, StringComparer.Ordinal)
            .SelectMany(other => other.OrderBy(pair => pair.Occurrence.Span.Start))
            .Select(pair => CitableWork.From(pair.Work, pair.Occurrence.Item, pair.Occurrence.Raw, (aliases, false)))
            .Concat(Authority.Curated.Select(work => CitableWork.From(work.Work, work.Item, "", (aliases, false))))
            .Where(entry => added.Add(entry.Work));
        var list = new CitableWorkIndex([.. own, .. others]);
        foreach (var name in ownEntries.Select(GetOrganisation).OfType<string>().Concat(Authority.Names))
        {
            list.AddPhrase(name);
            foreach (var phrase in OrganisationVariantGenerator.GetShortPhrases(name))
            {
                list.AddPhrase(phrase);
            }

            if (name.IndexOfAny(['(', '[']) is var open and > 0)
            {
                list.AddPhrase(name[..open]);
                list.AddPhrase(name[(open + 1)..].TrimEnd(')', ']'));
            }
        }

        return list;
    }

    /// <summary>Folded names of the organisations that the lists of the paper have.</summary>
    private static List<string> GetOrganisationKeys(IReadOnlyList<CitableEntry> entries) =>
        [
            .. entries
                .Select(GetOrganisation)
                .OfType<string>()
                .Select(Folding.ToKey)
                .Where(key => key.Length > 5)
                .Distinct(StringComparer.Ordinal),
        ];

    private static string? GetOrganisation(CitableEntry pair) =>
        pair.Occurrence.Item.Author is [var first, ..] ? first.Literal : null;

    /// <summary>All that an index depends on, beside the authority data: inputs of the cache.</summary>
    /// <param name="Document">The document whose citations are linked.</param>
    /// <param name="Entries">Entries of the lists of its paper, document by document.</param>
    internal sealed record CitableWorkIndexInputs(Document Document, IReadOnlyList<CitableEntry> Entries)
    {
        /// <summary>
        /// The document's own list in order; then those that files of records beside it have and it has not.
        /// </summary>
        public IReadOnlyList<CitableEntry> GetOwnEntries()
        {
            var printed = Entries
                .Where(entry => entry.Occurrence.Document == Document.Id)
                .OrderBy(entry => entry.Occurrence.Span.Start)
                .ToList();
            var works = printed.Select(entry => entry.Work).ToHashSet(StringComparer.Ordinal);
            return [.. printed, .. GetRecords().Where(entry => works.Add(entry.Work))];
        }

        /// <summary>The entries of files of records beside the document, file by file, in their order.</summary>
        public IEnumerable<CitableEntry> GetRecords() =>
            Entries
                .Where(entry => entry.RecordKey is not null && entry.Occurrence.Document != Document.Id)
                .OrderBy(entry => entry.Occurrence.Document, StringComparer.Ordinal)
                .ThenBy(entry => entry.Occurrence.Span.Start);

        /// <summary>Ids of works by the keys of those records; several where files have one key for several.</summary>
        public ILookup<string, string> GetWorksByKey() =>
            GetRecords()
                .Where(entry => entry.RecordKey!.Length > 0)
                .DistinctBy(entry => (entry.RecordKey, entry.Work))
                .ToLookup(entry => entry.RecordKey!, entry => entry.Work, StringComparer.Ordinal);

        /// <summary>Ids of the works of the document's own list, by the block of their entry.</summary>
        public IReadOnlyDictionary<string, string> GetOwnWorks() =>
            Entries
                .Where(entry => entry.Occurrence.Document == Document.Id)
                .DistinctBy(entry => entry.Occurrence.Block, StringComparer.Ordinal)
                .ToDictionary(entry => entry.Occurrence.Block, entry => entry.Work, StringComparer.Ordinal);
    }

    /// <summary>Aliases, names and curated works that hold for all documents.</summary>
    internal sealed class AuthorityData
    {
        /// <summary>Collects it from the archive.</summary>
        public AuthorityData(Intake intake, IReadOnlyList<CuratedWork> curated)
        {
            Aliases = AliasIndex.From(intake);
            Curated = curated;
            Keys = curated
                .SelectMany(work => work.RecordIds.Select(key => new { Key = key, work.Work }))
                .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
                .ToDictionary(pair => pair.Key, pair => pair.Work, StringComparer.Ordinal);
            Names = [.. intake.Curated.Aliases.SelectMany(alias => alias.Aliases.Prepend(alias.Name))];
        }

        /// <summary>Names of one author.</summary>
        public AliasIndex Aliases { get; }

        /// <summary>Curated works.</summary>
        public IReadOnlyList<CuratedWork> Curated { get; }

        /// <summary>Ids of curated works by the keys of their records.</summary>
        public IReadOnlyDictionary<string, string> Keys { get; }

        /// <summary>All names of the alias lists.</summary>
        public IReadOnlyList<string> Names { get; }
    }

    /// <summary>An entry of a reference list with the id of its work.</summary>
    internal sealed record CitableEntry(string Work, Occurrence Occurrence)
    {
        /// <summary>
        /// Key of the record, where the entry stands in a file of records, empty where it has none; null for an entry
        /// that is printed.
        /// </summary>
        public string? RecordKey { get; init; }
    }

    /// <summary>A work with a curated record.</summary>
    internal sealed record CuratedWork(string Work, CslItem Item)
    {
        /// <summary>Keys of its records.</summary>
        public IReadOnlyList<string> RecordIds { get; init; } = [];
    }
}
