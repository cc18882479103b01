namespace StaticArchive.Model.Messages;

/// <summary>
/// What stops the program: wrong usage, a fault of the machine, a fault of the program. The old site stays whole.
/// </summary>
public static partial class MessageCatalog
{
    /// <summary>No archive to work on.</summary>
    public static Message ArchiveNotFound(SourceLocation location) =>
        Error(
            "SA0671",
            location,
            "there is no folder input/ here or in a folder above; \"new archive\" makes one, --input DIR "
                + "names one elsewhere."
        );

    /// <summary>An <c>--input</c> that is not there.</summary>
    public static Message FolderNotFound(SourceLocation location, string option) =>
        Error("SA0672", location, $"there is no such folder; {option} names a folder that exists.");

    /// <summary>Output and input that hold one another.</summary>
    public static Message OutputAndInputOverlap(SourceLocation location, string input) =>
        Error(
            "SA0673",
            location,
            "the output folder is replaced as a whole, so it can neither hold the archive nor lie in its input "
                + $"({input}); choose another --output."
        );

    /// <summary>A folder with someone else's files in it.</summary>
    public static Message OutputFolderNotOwned(SourceLocation location) =>
        Error(
            "SA0674",
            location,
            "this folder holds files that no build has put there, and a build replaces all of them; choose "
                + "another --output, or pass --force if they can go."
        );

    /// <summary>Two builds at once.</summary>
    public static Message OutputFolderLocked(SourceLocation location) =>
        Error("SA0675", location, "another build is writing to this folder; wait until it has ended.");

    /// <summary>No room.</summary>
    public static Message DiskFull(SourceLocation location) =>
        Error(
            "SA0676",
            location,
            "the disk is full; the site that was there before is untouched. Make room and build again."
        );

    /// <summary>Anything else that keeps files from being written.</summary>
    public static Message CannotWrite(SourceLocation location, string why) =>
        Error("SA0677", location, $"this cannot be written ({why}); what was there before is untouched.");

    /// <summary>A file that <c>new</c> would overwrite.</summary>
    public static Message FileAlreadyExists(SourceLocation location) =>
        Error("SA0678", location, "this is there already and is left as it is; choose another name, or edit it.");

    /// <summary>An option or argument that cannot be used.</summary>
    public static Message UsageError(string what, string expected) =>
        Error(
            "SA0679",
            new SourceLocation("staticarchive"),
            $"{what}: {expected}{(expected.EndsWith('?') ? "" : ".")} --help lists commands and options."
        );

    /// <summary>A port that is taken or not allowed.</summary>
    public static Message PortInUse(int port, string why) =>
        Error(
            "SA0680",
            new SourceLocation("staticarchive"),
            $"the preview cannot listen on port {port} ({why}); name another with --port."
        );

    /// <summary>The system does not tell of changes.</summary>
    public static Message CannotWatch(SourceLocation location, string why) =>
        Warning("SA0681", location, $"changes here go unnoticed ({why}); start the preview again after a change.");

    /// <summary>
    /// Input that the disk did not give whole; <paramref name="why"/> is what was said of the first place.
    /// </summary>
    public static Message InputNotWhole(SourceLocation location, string why, int places) =>
        Error(
            "SA0691",
            location,
            why
                + (places > 1 ? $" So it is in {places} places." : "")
                + " Nothing is written: a site without it would lack papers, or show what a file holds back."
        );

    /// <summary>A file of the input that is another one than when the build began.</summary>
    public static Message InputChanged(SourceLocation location) =>
        Error(
            "SA0693",
            location,
            "changed while the site was being built. Nothing is written: part of the site would be of one version and "
                + "part of the other. Run the build again."
        );

    /// <summary>A folder of somebody's own where the tool puts new sites together.</summary>
    public static Message WorkFolderNotOwned(SourceLocation location) =>
        Error(
            "SA0692",
            location,
            "a build puts the new site together in a folder of this name, and the one that is there bears no mark of a "
                + "build; give it another name, or delete it if it can go."
        );

    /// <summary>An exception nobody foresaw.</summary>
    public static Message UnhandledException(Exception exception) =>
        Error(
            "SA0699",
            new SourceLocation("staticarchive"),
            $"the program failed ({exception.GetType().Name}: {FirstLine(exception.Message)}) and the site that "
                + "was there before is untouched; --verbose shows where. Please report it."
        );

    private static string FirstLine(string text) =>
        text.AsSpan().Trim().IndexOfAny('\r', '\n') is var end and >= 0 ? text.Trim()[..end] : text.Trim();
}
