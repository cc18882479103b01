using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.IO;

/// <summary>Says which folders a build may replace: one that is empty or missing, or that a build has made.</summary>
internal static class OutputGuard
{
    /// <summary>
    /// The file by which a build knows a site that a build has made. Its content is always the same, so sites stay
    /// equal byte for byte.
    /// </summary>
    public const string Marker = ".static-archive";

    /// <summary>The marker as a file of the site.</summary>
    public static OutputFile MarkerFile { get; } =
        new(
            Marker,
            () => "Made by StaticArchive. The next build replaces this folder and everything in it.\n"u8.ToArray()
        );

    /// <summary>
    /// Throws a <see cref="FatalErrorException"/> where the output must not be replaced. A site that a killed build has
    /// left aside is put back first.
    /// </summary>
    public static void Check(ArchiveFolders folders, bool force)
    {
        var (output, input) = (PathResolver.Resolve(folders.Output), PathResolver.Resolve(folders.Input));
        if (
            PathResolver.IsWithin(output, input)
            || PathResolver.IsWithin(input, output)
            || PathResolver.IsWithin(PathResolver.Resolve(folders.Root), output)
        )
        {
            throw new FatalErrorException(
                MessageCatalog.OutputAndInputOverlap(new SourceLocation(folders.Output), folders.Input),
                FatalErrorException.UsageExitCode
            );
        }

        SiteReplacement.RecoverIfNeeded(output);
        CheckOwnership(output, force);
    }

    /// <summary>Throws a <see cref="FatalErrorException"/> where someone else's files would be lost.</summary>
    public static void CheckOwnership(string output, bool force)
    {
        if (Path.GetDirectoryName(output) is null)
        {
            throw new FatalErrorException(
                MessageCatalog.OutputFolderNotOwned(new SourceLocation(output)),
                FatalErrorException.UsageExitCode
            );
        }

        if (File.Exists(output))
        {
            throw new FatalErrorException(
                MessageCatalog.CannotWrite(new SourceLocation(output), "a file of this name is in the way"),
                FatalErrorException.MachineExitCode
            );
        }

        if (
            !force
            && Directory.Exists(output)
            && !File.Exists(Path.Combine(output, Marker))
            && Directory.EnumerateFileSystemEntries(output).Any(entry => !IsNoPartOfSite(output, entry))
        )
        {
            throw new FatalErrorException(
                MessageCatalog.OutputFolderNotOwned(new SourceLocation(output)),
                FatalErrorException.UsageExitCode
            );
        }
    }

    private static bool IsNoPartOfSite(string output, string entry) =>
        InPlaceReplacement.IsOwn(Path.GetFileName(entry)) && SiteReplacement.Choose(output) is InPlaceReplacement;
}
