using System.Collections;

namespace StaticArchive.Model.Text;

/// <summary>
/// The words of a text as their start and end, found one after another; going through them allocates nothing.
/// </summary>
/// <param name="start">Where to begin.</param>
/// <param name="end">Where to stop.</param>
public readonly struct WordSequence(string text, int start, int end) : IEnumerable<WordSpan>
{
    /// <summary>Begins before the first.</summary>
    public Enumerator GetEnumerator() => new(text, start, end);

    IEnumerator<WordSpan> IEnumerable<WordSpan>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes from word to word.</summary>
    /// <param name="from">Where to begin.</param>
    /// <param name="to">Where to stop.</param>
    public struct Enumerator(string text, int from, int to) : IEnumerator<WordSpan>
    {
        private int _start = from;
        private int _end = from;

        /// <summary>The word.</summary>
        public readonly WordSpan Current => new(_start, _end);

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next one.</summary>
        public bool MoveNext()
        {
            var at = _end;
            while (at < to && !WordTokenizer.IsWordChar(text[at]))
            {
                at++;
            }

            _start = at;
            while (at < to && WordTokenizer.IsWordChar(text[at]))
            {
                at++;
            }

            _end = at;
            return at > _start;
        }

        /// <summary>What is gone through goes one way.</summary>
        public readonly void Reset() => throw new NotSupportedException();

        /// <summary>Holds nothing.</summary>
        public readonly void Dispose() { }
    }
}
