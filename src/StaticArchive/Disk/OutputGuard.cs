using System.IO;
using StaticArchive.Documents;

namespace StaticArchive.OnDisk;

/// <summary>Says which folders a build may replace: one that is empty or missing, or that a build has made.</summary>
internal static class OutputGuard
{
    /// <summary>
    /// The file by which a build knows a site that a build has made. Its content is always the same, so sites stay equal byte for byte.
    /// </summary>
    public const string Marker = ".static-archive";

    /// <summary>The marker as a file of the site.</summary>
    public static OutputFile MarkerFile { get; } = new(Marker, () => "Made by StaticArchive. The next build replaces this folder and everything in it.\n"u8.ToArray());

    /// <summary>Throws a <see cref="FaultException"/> where the output must not be replaced. A site that a killed build has left aside is put back first.</summary>
    public static void Check(ArchiveFolders folders, bool force)
    {
        var (output, input) = (RealPath.Of(folders.Output), RealPath.Of(folders.Input));
        if (RealPath.IsWithin(output, input) || RealPath.IsWithin(input, output) || RealPath.IsWithin(RealPath.Of(folders.Root), output))
        {
            throw new FaultException(Messages.OutputAndInputOverlap(new Place(folders.Output), folders.Input), FaultException.Usage);
        }

        SiteSwap.RecoverIfNeeded(output);
        CheckOurs(output, force);
    }

    /// <summary>Throws a <see cref="FaultException"/> where someone else's files would be lost.</summary>
    public static void CheckOurs(string output, bool force)
    {
        if (Path.GetDirectoryName(output) is null)
        {
            throw new FaultException(Messages.OutputNotOurs(new Place(output)), FaultException.Usage);
        }

        if (File.Exists(output))
        {
            throw new FaultException(Messages.CannotWrite(new Place(output), "a file of this name is in the way"), FaultException.Machine);
        }

        if (!force && Directory.Exists(output) && !File.Exists(Path.Combine(output, Marker)) && Directory.EnumerateFileSystemEntries(output).Any())
        {
            throw new FaultException(Messages.OutputNotOurs(new Place(output)), FaultException.Usage);
        }
    }
}
