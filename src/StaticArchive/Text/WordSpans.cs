using System.Collections;

namespace StaticArchive.Text;

/// <summary>The words of a text as their start and end, found one after another; going through them allocates nothing.</summary>
/// <param name="text">The text.</param>
public readonly struct WordSpans(string text) : IEnumerable<(int Start, int End)>
{
    /// <summary>Begins before the first.</summary>
    public Enumerator GetEnumerator() => new(text);

    IEnumerator<(int Start, int End)> IEnumerable<(int Start, int End)>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes from word to word.</summary>
    /// <param name="text">The text.</param>
    public struct Enumerator(string text) : IEnumerator<(int Start, int End)>
    {
        private int _start;
        private int _end;

        /// <summary>The word.</summary>
        public readonly (int Start, int End) Current => (_start, _end);

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next one.</summary>
        public bool MoveNext()
        {
            _start = _end;
            while (_start < text.Length && !Words.IsWordUnit(text[_start]))
            {
                _start++;
            }

            _end = _start;
            while (_end < text.Length && Words.IsWordUnit(text[_end]))
            {
                _end++;
            }

            return _end > _start;
        }

        /// <summary>Begins again.</summary>
        public void Reset() => (_start, _end) = (0, 0);

        /// <summary>Holds nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
