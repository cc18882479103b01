using StaticArchive.Link.References.Parsing;
using StaticArchive.Model;

namespace StaticArchive.Link.References.Notes;

/// <summary>
/// Reads the full references that the notes of a document hold, and only those: names, a title, and proof that both are
/// a reference. What is less sure is a short form of a work that is known, or a comment.
/// </summary>
internal sealed class NoteReferenceReader
{
    private const int MaxAddressDistance = 60;

    private readonly string _text;
    private readonly NoteTitleFinder _titles;
    private readonly ListStyleReferenceReader _listStyle;
    private readonly NotePublicationFinder _publications;
    private readonly List<NoteReference> _found = [];
    private IReadOnlyList<CslName> _above = [];

    private NoteReferenceReader(Document document)
    {
        _text = document.Text;
        List<Span> emphasis =
        [
            .. document.Marks.Where(mark => mark.Kind == MarkKind.Emphasis).Select(mark => mark.Span),
        ];
        _titles = new NoteTitleFinder(_text, emphasis);
        _listStyle = new ListStyleReferenceReader(_text, emphasis);
        _publications = new NotePublicationFinder(_text);
    }

    /// <summary>The references in the order of the text.</summary>
    public static IReadOnlyList<NoteReference> Read(Document document)
    {
        if (document.Notes.Count == 0)
        {
            return [];
        }

        var reader = new NoteReferenceReader(document);
        var notes = document
            .Notes.SelectMany(note => note.Blocks.Select(block => new { block, note.Id }))
            .DistinctBy(pair => pair.block, StringComparer.Ordinal)
            .ToDictionary(pair => pair.block, pair => pair.Id, StringComparer.Ordinal);
        foreach (var block in document.Blocks)
        {
            if (notes.TryGetValue(block.Id, out var note))
            {
                reader.Read(block, note);
            }
        }

        return reader._found;
    }

    private void Read(Block block, string note)
    {
        var first = NoteScanner.SkipLabel(_text, block);
        for (var at = first; at < block.Span.End; at++)
        {
            if (
                NoteScanner.IsStart(_text, at, first)
                && char.IsLetter(_text[at])
                && ReadAt(at, block.Span.End) is { } found
            )
            {
                _found.Add(found with { Note = note, Block = block.Id });
                _above = found.Item.Author;
                at = found.Span.End - 1;
            }
        }
    }

    private NoteReference? ReadAt(int start, int blockEnd)
    {
        if (_listStyle.Read(start, blockEnd, _above) is { } listed)
        {
            return listed;
        }

        var end = NoteScanner.FindPartEnd(_text, start, blockEnd);
        if (_titles.Find(start, end) is not { } title || _publications.Find(title, end) is not { } publication)
        {
            return null;
        }

        var names = title.Names.Slice(_text);
        var authors = NoteNames.IsSameAuthor(names) ? _above : NoteNames.Parse(names, out _);
        if (authors.Count == 0)
        {
            return null;
        }

        var span = new Span(start, publication.End);
        return new NoteReference("", "", span, GetRaw(span, end), CreateItem(title, publication, end));
    }

    /// <summary>The fields of the entry, with names, title and year that the form of the note has shown.</summary>
    private CslItem CreateItem(NoteTitle title, NotePublication publication, int end)
    {
        var start = title.Names.Start;
        var raw = GetRaw(new Span(start, publication.End), end);
        IReadOnlyList<Span> emphasis = title.IsQuoted ? [] : [publication.Title.Shift(-start)];
        var item = EntryParser.Parse(raw, emphasis, []);
        var names = title.Names.Slice(_text);
        var areEditors = false;
        var authors = NoteNames.IsSameAuthor(names) ? _above : NoteNames.Parse(names, out areEditors);
        return item with
        {
            Author = areEditors ? [] : authors,
            Editor = areEditors ? authors : item.Editor,
            Page = CitedPage.IsIn(raw, item) ? null : item.Page,
            Title = publication.Title.Trim(_text, ",.").Slice(_text),
            Issued =
                item.Issued?.Year == publication.Year && publication.Year > 0 ? item.Issued
                : publication.Year > 0 ? new CslDate(publication.Year)
                : item.Issued,
        };
    }

    /// <summary>The reference with its address, where that follows the place that is cited.</summary>
    private string GetRaw(Span span, int end)
    {
        var length = Math.Min(end - span.End, MaxAddressDistance);
        var behind = length > 0 ? _text.AsSpan(span.End, length) : default;
        var address = behind.IndexOf("http", StringComparison.Ordinal);
        if (address < 0)
        {
            address = behind.IndexOf("doi", StringComparison.OrdinalIgnoreCase);
        }

        if (address < 0 || behind[..address].Contains(". ", StringComparison.Ordinal))
        {
            return span.Slice(_text);
        }

        var stop = span.End + address;
        while (stop < end && !char.IsWhiteSpace(_text[stop]) && _text[stop] != '>')
        {
            stop++;
        }

        return string.Concat(
            span.Slice(_text),
            ", ",
            _text.AsSpan(span.End + address, stop - span.End - address).TrimEnd('.')
        );
    }
}
