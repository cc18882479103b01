using System.Text;

namespace StaticArchive.Publish.Html.Body;

/// <summary>An element around several blocks: a section, a box, a list.</summary>
/// <param name="Key">Blocks with the same key stand in the same element.</param>
/// <param name="Open">Start tag and what stands at the element's beginning.</param>
/// <param name="Close">End tag and what stands before it.</param>
internal readonly record struct Container(string Key, string Open, string Close);

/// <summary>Opens and closes elements so that each block stands where its path says.</summary>
/// <param name="html">Where to write.</param>
internal sealed class ContainerStack(StringBuilder html)
{
    private readonly List<Container> _open = [];

    /// <summary>Moves to a path, from the outermost element to the innermost.</summary>
    public void MoveTo(IReadOnlyList<Container> path)
    {
        var keep = 0;
        while (keep < _open.Count && keep < path.Count && _open[keep].Key == path[keep].Key)
        {
            keep++;
        }

        for (var i = _open.Count - 1; i >= keep; i--)
        {
            html.Append(_open[i].Close);
        }

        _open.RemoveRange(keep, _open.Count - keep);
        for (; keep < path.Count; keep++)
        {
            html.Append(path[keep].Open);
            _open.Add(path[keep]);
        }
    }

    /// <summary>Closes everything.</summary>
    public void End() => MoveTo([]);
}
