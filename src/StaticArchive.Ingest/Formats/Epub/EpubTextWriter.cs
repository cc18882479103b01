using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Sources;

namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>
/// Writes the drafts of a book's page as the text that is taken out of it, with printed pages and pictures.
/// </summary>
internal sealed class EpubTextWriter(EpubBook book, ZipPackage zip)
{
    private readonly ExtractedTextBuilder _text = new();
    private readonly Dictionary<string, byte[]?> _pictures = new(StringComparer.Ordinal);
    private int _page;

    /// <summary>Writes them.</summary>
    public ExtractedTextBuilder Write(IEnumerable<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            var cuts = FindPages(draft.Content);
            var start = _text.AddCopy(draft with { Pictures = [.. draft.Pictures.Select(Load)] }, cuts);
            foreach (var cut in cuts)
            {
                _text.BeginPage(_page + 1, book.Breaks[_page++].Label, start + cut);
            }
        }

        return _text;
    }

    /// <summary>Offsets in a block where pages begin; those that begin above it begin with it.</summary>
    private List<int> FindPages(MappedText content)
    {
        var (cuts, piece) = (new List<int>(), 0);
        for (var page = _page; page < book.Breaks.Count; page++)
        {
            var offset = book.Breaks[page].Offset;
            while (piece < content.Pieces.Count && content.Pieces[piece].Source.End <= offset)
            {
                piece++;
            }

            if (piece == content.Pieces.Count)
            {
                break;
            }

            var (text, source) = (content.Pieces[piece].Text, content.Pieces[piece].Source);
            cuts.Add(Math.Min(text.End, text.Start + Math.Max(0, offset - source.Start)));
        }

        return cuts;
    }

    /// <summary>A picture of the book; one elsewhere is never fetched.</summary>
    private DraftPicture Load(DraftPicture picture)
    {
        if (!_pictures.TryGetValue(picture.Address, out var bytes))
        {
            bytes = _pictures[picture.Address] = zip.TryRead(picture.Address);
        }

        return bytes is null ? picture with { Extent = default } : picture with { Extent = default, Bytes = bytes };
    }
}
