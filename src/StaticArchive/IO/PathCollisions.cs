using System.Globalization;
using System.Text;
using StaticArchive.Model.Text;

namespace StaticArchive.IO;

/// <summary>
/// Names that cannot be told apart everywhere: <c>A.txt</c> and <c>a.txt</c>, <c>é</c> as one letter and as two, a
/// file and a folder of one name.
/// </summary>
internal sealed class PathCollisions
{
    private readonly Dictionary<string, string> _byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (string Path, bool HasMarks)> _byNormalizedPath = new(StringComparer.Ordinal);

    /// <summary>
    /// Enters a path and the folders on its way; returns the one it cannot be told from, and then enters nothing.
    /// </summary>
    public string? Add(string path)
    {
        var parts = Parts(path).ToList();
        foreach (var part in parts)
        {
            if (FindCollision(part, part == path) is { } other)
            {
                return other;
            }
        }

        foreach (var part in parts)
        {
            _byPath.TryAdd(part.TrimEnd('/'), part);
            if (!Ascii.IsValid(part))
            {
                _byNormalizedPath.TryAdd(Normalize(part), (part, HasMarks(part)));
            }
        }

        return null;
    }

    private string? FindCollision(string part, bool isFile)
    {
        if (_byPath.TryGetValue(part.TrimEnd('/'), out var same) && (isFile || same != part))
        {
            return same;
        }

        return
            !Ascii.IsValid(part)
            && _byNormalizedPath.TryGetValue(Normalize(part), out var alike)
            && alike.Path != part
            && (alike.HasMarks || HasMarks(part))
            ? alike.Path
            : null;
    }

    /// <summary><c>a/b/c.txt</c> is <c>a/</c>, <c>a/b/</c> and the file itself.</summary>
    private static IEnumerable<string> Parts(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..(slash + 1)];
        }

        yield return path;
    }

    /// <summary>
    /// Letters without their accents, each accent as one and the same sign, whether it was part of the letter or a mark
    /// behind it.
    /// </summary>
    private static string Normalize(string path)
    {
        var form = new StringBuilder(path.Length);
        foreach (var unit in path.TrimEnd('/'))
        {
            var before = form.Length;
            Folding.Append(form, unit);
            var isPlain = unit < 0x80 || (form.Length == before + 1 && form[before] == char.ToLowerInvariant(unit));
            form.Append(isPlain ? "" : "´");
        }

        return form.ToString();
    }

    private static bool HasMarks(string path) =>
        path.Any(unit => char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark);
}
