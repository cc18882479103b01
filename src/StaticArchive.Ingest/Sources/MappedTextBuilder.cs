using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Sources;

/// <summary>Builds a <see cref="MappedText"/> from runs of source, collapsing white space on the way.</summary>
/// <param name="source">The text of the file that runs are taken from.</param>
/// <param name="keepsLines">Whether a line end in the source means something; in HTML and XML it is a blank.</param>
internal sealed class MappedTextBuilder(string source, bool keepsLines = true)
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceMapSegment> _pieces = [];
    private readonly List<Mark> _marks = [];
    private readonly List<int> _breaks = [];
    private readonly List<(MarkKind Kind, string? Target, int Start)> _open = [];
    private Span? _blank;
    private bool _blankIsBreak;

    /// <summary>Units so far.</summary>
    public int Length => _text.Length;

    /// <summary>Adds a run of source as it stands.</summary>
    public void Append(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsBlank(source[i]))
            {
                AddBlank(new Span(i, i + 1), keepsLines && source[i] is '\n' or '\r' or '\f');
                continue;
            }

            var run = i;
            i = FindRunEnd(i, end);
            FlushBlank();
            Add(new Span(run, i), source.AsSpan(run, i - run));
            i--;
        }
    }

    /// <summary>Words with single blanks between them read as they stand.</summary>
    private int FindRunEnd(int at, int end)
    {
        while (at < end)
        {
            if (!IsBlank(source[at]))
            {
                at++;
            }
            else if (source[at] == ' ' && at + 1 < end && !IsBlank(source[at + 1]))
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Adds text that stands in the source under another form, such as a character reference.</summary>
    public void AppendReplaced(string text, Span from)
    {
        foreach (var word in text.AsSpan().EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(word) || Rune.IsControl(word))
            {
                AddBlank(from, isBreak: false);
            }
            else
            {
                FlushBlank();
                Add(from, word.ToString());
            }
        }
    }

    /// <summary>Adds a blank that stands for markup such as a line break.</summary>
    public void AppendBreak(Span from) => AddBlank(from, isBreak: true);

    /// <summary>Adds a blank that stands for markup between two words.</summary>
    public void AppendBlank(Span from) => AddBlank(from, isBreak: false);

    /// <summary>Takes back a blank at the end: a word goes on behind it.</summary>
    public void DropBlank() => (_blank, _blankIsBreak) = (null, false);

    /// <summary>Begins a stretch of inline markup.</summary>
    public void Open(MarkKind kind, string? target = null) => _open.Add((kind, target, -1));

    /// <summary>Ends the innermost stretch of that kind; nothing happens if none is open.</summary>
    public void Close(MarkKind kind)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Kind == kind)
            {
                var (_, target, start) = _open[i];
                _open.RemoveAt(i);
                if (start >= 0 && start < _text.Length)
                {
                    _marks.Add(new Mark(kind, new Span(start, _text.Length), target));
                }

                return;
            }
        }
    }

    /// <summary>Adds a mark without words, such as the marker of a note that the source does not number.</summary>
    public void AddPoint(MarkKind kind, string target) =>
        _marks.Add(new Mark(kind, new Span(_text.Length, _text.Length), target));

    /// <summary>The text so far; marks still open end here.</summary>
    public MappedText Build()
    {
        while (_open.Count > 0)
        {
            Close(_open[^1].Kind);
        }

        if (_text.Length == 0)
        {
            return MappedText.Empty;
        }

        _marks.Sort(
            static (a, b) =>
                a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End)
        );
        return new MappedText(_text.ToString(), [.. _pieces], [.. _marks], [.. _breaks]);
    }

    /// <summary>White space, and control characters, which no page can carry.</summary>
    private static bool IsBlank(char unit) =>
        unit is not (> ' ' and <= '~') && (char.IsWhiteSpace(unit) || char.IsControl(unit));

    private void AddBlank(Span from, bool isBreak)
    {
        _blank = _blank?.Hull(from) ?? from;
        _blankIsBreak |= isBreak;
    }

    private void FlushBlank()
    {
        if (_blank is { } from && _text.Length > 0)
        {
            if (_blankIsBreak)
            {
                _breaks.Add(_text.Length);
            }

            Add(from, " ");
        }

        (_blank, _blankIsBreak) = (null, false);
        for (var i = 0; i < _open.Count; i++)
        {
            if (_open[i].Start < 0)
            {
                _open[i] = _open[i] with { Start = _text.Length };
            }
        }
    }

    private void Add(Span from, ReadOnlySpan<char> text)
    {
        var piece = new SourceMapSegment(new Span(_text.Length, _text.Length + text.Length), from);
        _text.Append(text);
        if (_pieces.Count > 0 && IsAdjacent(_pieces[^1], piece))
        {
            _pieces[^1] = new SourceMapSegment(
                _pieces[^1].Text.Hull(piece.Text),
                _pieces[^1].Source.Hull(piece.Source)
            );
        }
        else
        {
            _pieces.Add(piece);
        }
    }

    private static bool IsAdjacent(SourceMapSegment a, SourceMapSegment b) =>
        a.Text.Length == a.Source.Length && b.Text.Length == b.Source.Length && a.Source.End == b.Source.Start;
}
