namespace StaticArchive.Model.Text;

/// <summary>
/// How deep lists lie in one another whose items stand on lines of their own:
/// <code>
/// - a
///   - b
///     - c
/// </code>
/// A parser needs the cube of their number for them.
/// </summary>
internal sealed class MarkdownListDepth
{
    private const int TabWidth = 4;

    /// <summary>Columns at which the text of the open items begins, growing.</summary>
    private readonly List<int> _columns = [];

    /// <summary>
    /// Number of items that are open behind a line. Only another item closes items: what follows with less indentation
    /// can still be theirs, as a lazy continuation line.
    /// </summary>
    public int Add(ReadOnlySpan<char> line)
    {
        var column = 0;
        for (var i = 0; i < line.Length; )
        {
            var length = GetMarkerLength(line[i..]);
            if (length == 0 && line[i] is not (' ' or '\t' or '>'))
            {
                break;
            }

            if (length > 0)
            {
                CloseFrom(column);
                _columns.Add(column + length + 1);
            }

            column = line[i] == '\t' ? (column / TabWidth * TabWidth) + TabWidth : column + Math.Max(1, length);
            i += Math.Max(1, length);
        }

        return _columns.Count;
    }

    private void CloseFrom(int column)
    {
        while (_columns.Count > 0 && _columns[^1] > column)
        {
            _columns.RemoveAt(_columns.Count - 1);
        }
    }

    /// <summary>
    /// Length of <c>-</c>, <c>+</c>, <c>*</c>, <c>12.</c>, <c>3)</c> before a blank or at the end; 0 for none.
    /// </summary>
    private static int GetMarkerLength(ReadOnlySpan<char> text)
    {
        var digits = Math.Max(0, text.IndexOfAnyExceptInRange('0', '9'));
        var isMarker =
            digits < text.Length
            && (digits + 1 == text.Length || text[digits + 1] is ' ' or '\t')
            && (digits > 0 ? text[digits] is '.' or ')' : text[0] is '-' or '+' or '*');
        return isMarker ? digits + 1 : 0;
    }
}
