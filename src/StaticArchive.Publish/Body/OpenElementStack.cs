using System.Text;

namespace StaticArchive.Publish.Body;

/// <summary>Opens and closes elements so that each block stands where its path says.</summary>
/// <param name="html">Where to write.</param>
internal sealed class OpenElementStack(StringBuilder html)
{
    private readonly List<AncestorElement> _open = [];

    /// <summary>Moves to a path, from the outermost element to the innermost.</summary>
    public void MoveTo(IReadOnlyList<AncestorElement> path)
    {
        var keep = 0;
        while (keep < _open.Count && keep < path.Count && _open[keep].Key == path[keep].Key)
        {
            keep++;
        }

        for (var i = _open.Count - 1; i >= keep; i--)
        {
            html.Append(_open[i].EndTag);
        }

        _open.RemoveRange(keep, _open.Count - keep);
        for (; keep < path.Count; keep++)
        {
            html.Append(path[keep].StartTag);
            _open.Add(path[keep]);
        }
    }

    /// <summary>Closes everything.</summary>
    public void CloseAll() => MoveTo([]);
}
