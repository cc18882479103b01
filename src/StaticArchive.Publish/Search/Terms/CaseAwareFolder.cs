using System.Text;
using StaticArchive.Model.Text;

namespace StaticArchive.Publish.Search.Terms;

/// <summary>Folds texts and knows which of its words were printed in capitals. One buffer, used again.</summary>
internal sealed class CaseAwareFolder
{
    private const int MaxFoldLength = 32;

    private readonly StringBuilder _unit = new();

    /// <summary>Behind each unit that folds to none or several: how far both texts are there.</summary>
    private readonly List<(int Folded, int Source)> _steps = [];

    private char[] _folded = new char[1024];
    private char[] _source = new char[1024];
    private int _sourceLength;
    private int _step;

    /// <summary>Folds a text; what comes back is good until the next.</summary>
    public ReadOnlySpan<char> Fold(ReadOnlySpan<char> text)
    {
        KeepSource(text);
        var (length, source) = (0, 0);
        while (true)
        {
            if (length + text.Length + MaxFoldLength > _folded.Length)
            {
                Array.Resize(ref _folded, Math.Max(_folded.Length * 2, length + text.Length + MaxFoldLength));
            }

            // Stops at the first unit beyond ASCII, and says how far it came.
            Ascii.ToLower(text, _folded.AsSpan(length), out var plain);
            length += plain;
            if (plain == text.Length)
            {
                return _folded.AsSpan(0, length);
            }

            _unit.Clear();
            Folding.Append(_unit, text[plain]);
            _unit.CopyTo(0, _folded.AsSpan(length), _unit.Length);
            length += _unit.Length;
            source += plain + 1;
            text = text[(plain + 1)..];
            if (_unit.Length != 1)
            {
                _steps.Add((length, source));
            }
        }
    }

    /// <summary>Whether a word is printed in capitals, A to Z. Words are asked for in the order of the text.</summary>
    public bool IsCapitals((int Start, int End) word)
    {
        while (_step + 1 < _steps.Count && _steps[_step + 1].Folded <= word.Start)
        {
            _step++;
        }

        var start = word.Start + _steps[_step].Source - _steps[_step].Folded;
        var length = word.End - word.Start;
        return start + length <= _sourceLength && !_source.AsSpan(start, length).ContainsAnyExceptInRange('A', 'Z');
    }

    private void KeepSource(ReadOnlySpan<char> text)
    {
        if (text.Length > _source.Length)
        {
            _source = new char[text.Length * 2];
        }

        text.CopyTo(_source);
        _sourceLength = text.Length;
        _step = 0;
        _steps.Clear();
        _steps.Add((0, 0));
    }
}
