using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.WordProcessing.Citing;

/// <summary>
/// Links the citations of reference managers with the entries of the reference list, which have the records of the
/// works that are cited.
/// </summary>
internal sealed class CitationTagger
{
    private readonly Dictionary<string, CslItem> _references = new(StringComparer.Ordinal);
    private readonly List<(Span Source, IReadOnlyList<string> Keys)> _citations = [];
    private readonly Dictionary<string, string?> _entryByWork = new(StringComparer.Ordinal);
    private readonly ReferenceMatcher _matcher;
    private readonly CitationFieldReader _reader;

    /// <summary>Looks at the reference list of a text.</summary>
    public CitationTagger(IReadOnlyList<Draft> drafts, CitationFieldReader reader) =>
        (_matcher, _reader) = (new ReferenceMatcher(FindEntries(drafts)), reader);

    /// <summary>Records by the key of their entry.</summary>
    public IReadOnlyDictionary<string, CslItem> References => _references;

    /// <summary>Citations, and the keys of the entries that they mean.</summary>
    public IReadOnlyList<(Span Source, IReadOnlyList<string> Keys)> Citations => _citations;

    /// <summary>Adds a citation; what it cites in a note is read with the note.</summary>
    public void Add(CitationField citation)
    {
        var works = _reader
            .Read(citation.Instruction)
            .Select(work => new { Entry = FindEntry(work), work.Item })
            .ToList();
        if (citation.Words.Start is not { } offset || citation.IsInNote)
        {
            return;
        }

        var finder = new CitationSpanFinder(citation.Words.Text, citation.Span);
        if (finder.FindNumbers() is { } numbers)
        {
            AddCitation(numbers.Shift(offset), [.. works.Select(work => work.Entry).OfType<string>()]);
            return;
        }

        foreach (var work in works)
        {
            if (finder.FindNext(work.Item) is { } span && work.Entry is { } entry)
            {
                AddCitation(span.Shift(offset), [entry]);
            }
        }
    }

    private void AddCitation(Span source, IReadOnlyList<string> keys)
    {
        if (keys.Count > 0)
        {
            _citations.Add((source, keys));
        }
    }

    /// <summary>The key of the entry of a work, which then has its record.</summary>
    private string? FindEntry(CitedWork work)
    {
        if (!_entryByWork.TryGetValue(work.Key, out var key))
        {
            key = _matcher.Find(work.Item)?.Key;
            _entryByWork.Add(work.Key, key);
            if (key is not null)
            {
                _references.TryAdd(key, work.Item);
            }
        }

        return key;
    }

    /// <summary>Entries are those a program keeps, and what stands below a heading for references.</summary>
    private static IEnumerable<Draft> FindEntries(IReadOnlyList<Draft> drafts)
    {
        var isList = false;
        foreach (var draft in drafts)
        {
            isList =
                draft.Kind == BlockKind.Heading
                    ? SectionRoleClassifier.Classify(draft.Text) == SectionRole.References
                    : isList;
            if (
                draft.Key is not null
                && (draft.Kind == BlockKind.Reference || (isList && draft.Kind != BlockKind.Metadata))
            )
            {
                yield return draft;
            }
        }
    }
}
