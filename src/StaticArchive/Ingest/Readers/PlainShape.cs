namespace StaticArchive.Ingest.Readers;

/// <summary>How a plain text shows where a paragraph ends.</summary>
internal sealed class PlainShape
{
    private readonly int _width;
    private readonly bool _wrapped;
    private readonly bool _blankLines;

    private PlainShape(int width, bool wrapped, bool blankLines) => (_width, _wrapped, _blankLines) = (width, wrapped, blankLines);

    /// <summary>
    /// Finds the shape. Lines are hard-wrapped when most of those that do not end a paragraph stop just short of one
    /// width under 130 columns; else a line is a paragraph, unless blank lines part the text throughout.
    /// </summary>
    public static PlainShape Of(List<SourceLine> lines)
    {
        var lengths = lines.Where(line => !line.IsBlank).Select(line => line.Length).Order().ToList();
        if (lengths.Count == 0)
        {
            return new PlainShape(0, wrapped: false, blankLines: true);
        }

        var width = lengths[(lengths.Count * 19 / 20)];
        var blanks = lines.Count(line => line.IsBlank);
        var full = lengths.Count(length => length > width * 3 / 4);
        var wrapped = width is > 30 and < 130 && full * 2 > lengths.Count && lengths.Count > 6;
        return new PlainShape(width, wrapped, blanks * 8 > lengths.Count);
    }

    /// <summary>Whether <paramref name="next"/>, right below <paramref name="line"/>, begins a block of its own.</summary>
    public bool Parts(SourceLine line, SourceLine next)
    {
        if (next.HasFormFeed)
        {
            return true;
        }

        if (!_wrapped)
        {
            // Among blank lines a short line end is a break within; a long one ended a paragraph of its own.
            return !_blankLines || (line.Length > 200 && line.Last is '.' or '?' or '!');
        }

        if (_blankLines)
        {
            return false;
        }

        var stopsShort = line.Length < _width * 4 / 5;
        return (stopsShort && line.Last is '.' or '?' or '!' or ':' or '”' or '’') || (next.Indent > line.Indent + 1 && stopsShort)
            || (line.Length < _width / 2 && char.IsUpper(next.First));
    }

    /// <summary>Whether a line begins a list item; among wrapped lines a dash may just as well stand between words.</summary>
    public bool IsItem(string text, SourceLine line) =>
        ListMarker.Find(line.Content.Of(text)) is { } marker && (!_wrapped || (!marker.IsNumber && line.First is not ('–' or '—')));
}
