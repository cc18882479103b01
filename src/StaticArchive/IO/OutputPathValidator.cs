using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.IO;

/// <summary>
/// Lets through only paths that are files of their own, below the site's folder, on every system a site may be copied
/// to. What is refused is refused everywhere, so that the same input gives the same site everywhere.
/// </summary>
internal static class OutputPathValidator
{
    private const int MaxNameLength = 240;
    private const int MaxPathLength = 1000;

    /// <summary>The files that can be written, in order of path; a message for each of the others.</summary>
    public static IReadOnlyList<OutputFile> Check(IReadOnlyList<OutputFile> files, ICollection<Message> messages)
    {
        var taken = new PathCollisions();
        var safe = new List<OutputFile>(files.Count);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (GetRejectionReason(file.Path) is { } why)
            {
                messages.Add(MessageCatalog.InvalidOutputPath(new SourceLocation(file.Path), why));
            }
            else if (taken.Add(file.Path) is { } other)
            {
                messages.Add(MessageCatalog.OutputPathCollision(new SourceLocation(file.Path), other));
            }
            else
            {
                safe.Add(file);
            }
        }

        return safe;
    }

    /// <summary>Why a path cannot be written; null where it can.</summary>
    public static string? GetRejectionReason(string path)
    {
        if (path.Length == 0 || Encoding.UTF8.GetByteCount(path) > MaxPathLength)
        {
            return path.Length == 0 ? "it has no name" : "its path is over 1,000 bytes long";
        }

        return path.Contains('\\') || path.StartsWith('/') || Path.IsPathRooted(path)
            ? "it would lie outside the site"
            : path.Split('/').Select(GetNameRejectionReason).FirstOrDefault(why => why is not null);
    }

    private static string? GetNameRejectionReason(string name)
    {
        if (name is "" or "." or "..")
        {
            return "it would lie outside the site";
        }

        if (Encoding.UTF8.GetByteCount(name) > MaxNameLength)
        {
            return "its name is over 240 bytes long";
        }

        if (
            name.AsSpan().ContainsAny("<>:\"|?*")
            || name.Any(char.IsControl)
            || name.EndsWith('.')
            || name.EndsWith(' ')
            || !IsWellFormedUtf16(name)
        )
        {
            return "its name holds a character that some systems do not allow";
        }

        return DeviceNames.IsDevice(name) ? "its name is that of a device on some systems" : null;
    }

    /// <summary>A lone half of a surrogate pair has no UTF-8.</summary>
    private static bool IsWellFormedUtf16(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsSurrogate(name[i]) && (i + 1 == name.Length || !char.IsSurrogatePair(name[i], name[i + 1])))
            {
                return false;
            }

            i += char.IsSurrogate(name[i]) ? 1 : 0;
        }

        return true;
    }
}
