using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Records;

/// <summary>
/// The files of papers that may be published as supplied: without what servers run, and without a file that bears the
/// name under which another one of its paper is offered (<c>page.html.txt</c> beside <c>page.html</c>).
/// </summary>
internal static class SuppliedFileFilter
{
    /// <summary>Those files; a message for each of the others.</summary>
    public static IReadOnlyList<InputFile> Filter(IEnumerable<InputFile> files, List<Message> messages)
    {
        var safe = new List<InputFile>();
        foreach (var file in files)
        {
            if (SuppliedFileName.IsRunByServers(GetName(file.Path)))
            {
                messages.Add(MessageCatalog.ServerFile(new SourceLocation(file.Path)));
            }
            else
            {
                safe.Add(file);
            }
        }

        var renamed = FindRenamed(safe);
        return [.. safe.Where(file => IsFree(file, renamed, messages))];
    }

    /// <summary>Paths of files that are offered under another name, by that name and their paper.</summary>
    private static Dictionary<string, string> FindRenamed(List<InputFile> files)
    {
        var renamed = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            var published = SuppliedFileName.GetPublishedName(GetName(file.Path));
            if (published != GetName(file.Path))
            {
                renamed.TryAdd(GetPaper(file.Path, published), file.Path);
            }
        }

        return renamed;
    }

    private static bool IsFree(InputFile file, Dictionary<string, string> renamed, List<Message> messages)
    {
        if (!renamed.TryGetValue(GetPaper(file.Path, GetName(file.Path)), out var other))
        {
            return true;
        }

        messages.Add(MessageCatalog.SuppliedNameTaken(new SourceLocation(file.Path), other));
        return false;
    }

    /// <summary>
    /// The folder of the file's paper with a name: <c>x/page.html.txt</c>. A loose file is a paper of its own.
    /// </summary>
    private static string GetPaper(string path, string name)
    {
        var rest = path["input/papers/".Length..];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? $"{rest}/{name}" : $"{rest[..slash]}/{name}";
    }

    private static string GetName(string path) => path[(path.LastIndexOf('/') + 1)..];
}
