using System.Text;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Extraction;

/// <summary>
/// Collects the words of one block, with their inline markup, and collapses white space on the way. The words have no
/// place yet: <see cref="ExtractedTextBuilder"/> gives them one.
/// </summary>
internal sealed class InlineContentBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<Mark> _marks = [];
    private readonly List<int> _breaks = [];
    private readonly List<OpenMark> _open = [];
    private bool _blank;
    private bool _break;

    /// <summary>UTF-16 units so far, without a blank at the end.</summary>
    public int Length => _text.Length;

    /// <summary>The words so far.</summary>
    public string Text => _text.ToString();

    /// <summary>Where the words stand in the source; null before they have a place.</summary>
    public int? Start { get; private set; }

    /// <summary>Adds words; white space and control characters become single blanks.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                _blank = true;
                continue;
            }

            FlushBlank();
            _text.Append(rune.ToString());
        }
    }

    /// <summary>A part of the words, with its markup, as a block of its own.</summary>
    public InlineContentBuilder Slice(Span part)
    {
        var slice = new InlineContentBuilder();
        slice._text.Append(_text, part.Start, part.Length);
        slice._breaks.AddRange(
            _breaks.Where(place => place > part.Start && place < part.End).Select(place => place - part.Start)
        );
        slice._marks.AddRange(
            _marks
                .Where(mark => mark.Span.Start >= part.Start && mark.Span.End <= part.End)
                .Select(mark => mark with { Span = mark.Span.Shift(-part.Start) })
        );
        return slice;
    }

    /// <summary>Adds the words of another block, with their markup, on a line of their own.</summary>
    public void AppendLine(InlineContentBuilder line)
    {
        AppendBreak();
        if (line.Length == 0)
        {
            return;
        }

        FlushBlank();
        var start = _text.Length;
        _text.Append(line._text);
        _breaks.AddRange(line._breaks.Select(place => place + start));
        _marks.AddRange(line._marks.Select(mark => mark with { Span = mark.Span.Shift(start) }));
    }

    /// <summary>Adds a blank that is a line end in the file.</summary>
    public void AppendBreak() => (_blank, _break) = (true, true);

    /// <summary>Begins a stretch of inline markup.</summary>
    public void Open(MarkKind kind, string? target = null) => _open.Add(new OpenMark(kind, target, -1));

    /// <summary>Whether a stretch of that kind has begun and not ended.</summary>
    public bool IsOpen(MarkKind kind) => _open.Exists(mark => mark.Kind == kind);

    /// <summary>Ends the innermost stretch of that kind; nothing happens where none is open.</summary>
    public void Close(MarkKind kind)
    {
        var last = _open.FindLastIndex(mark => mark.Kind == kind);
        if (last < 0)
        {
            return;
        }

        var (_, target, start) = _open[last];
        _open.RemoveAt(last);
        if (start >= 0 && start < _text.Length)
        {
            AddMark(new Mark(kind, new Span(start, _text.Length), target));
        }
    }

    /// <summary>Adds a mark without words, such as the marker of a note that the file does not number.</summary>
    public void AddPoint(MarkKind kind, string target) =>
        _marks.Add(new Mark(kind, new Span(_text.Length, _text.Length), target));

    /// <summary>
    /// The words as text that stands at <paramref name="offset"/> of the source; marks still open end here.
    /// </summary>
    public MappedText Build(int offset)
    {
        while (_open.Count > 0)
        {
            Close(_open[^1].Kind);
        }

        Start = offset;
        if (_text.Length == 0)
        {
            return MappedText.Empty;
        }

        var whole = new Span(0, _text.Length);
        _marks.Sort(
            static (a, b) =>
                a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End)
        );
        return new MappedText(
            _text.ToString(),
            [new SourceMapSegment(whole, whole.Shift(offset))],
            [.. _marks],
            [.. _breaks]
        );
    }

    /// <summary>Runs of one kind that touch are one mark: editors divide words into many runs.</summary>
    private void AddMark(Mark mark)
    {
        var before = _marks.FindLastIndex(other => other.Kind == mark.Kind && other.Target == mark.Target);
        if (before >= 0 && !IsDivided(_marks[before].Span.End, mark.Span.Start) && mark.Kind != MarkKind.NoteReference)
        {
            _marks[before] = mark with { Span = _marks[before].Span.Hull(mark.Span) };
        }
        else
        {
            _marks.Add(mark);
        }
    }

    private bool IsDivided(int end, int start)
    {
        for (var i = end; i < start; i++)
        {
            if (_text[i] != ' ')
            {
                return true;
            }
        }

        return false;
    }

    private void FlushBlank()
    {
        if (_blank && _text.Length > 0)
        {
            if (_break)
            {
                _breaks.Add(_text.Length);
            }

            _text.Append(' ');
        }

        (_blank, _break) = (false, false);
        for (var i = 0; i < _open.Count; i++)
        {
            _open[i] = _open[i].Start < 0 ? _open[i] with { Start = _text.Length } : _open[i];
        }
    }

    private readonly record struct OpenMark(MarkKind Kind, string? Target, int Start);
}
