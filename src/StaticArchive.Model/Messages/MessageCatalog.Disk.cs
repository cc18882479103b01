namespace StaticArchive.Model.Messages;

/// <summary>Names and files as they lie on the disk.</summary>
public static partial class MessageCatalog
{
    /// <summary>Code of <see cref="FileDisappeared"/>.</summary>
    public const string FileDisappearedCode = "SA0652";

    /// <summary>Code of <see cref="FileUnreadable"/>.</summary>
    public const string FileUnreadableCode = "SA0653";

    /// <summary>A symbolic link in the input.</summary>
    public static Message SymbolicLinkSkipped(SourceLocation location) =>
        Warning("SA0651", location, "this is a link to somewhere else and is not followed; put the file itself here.");

    /// <summary>A file that was listed and is gone.</summary>
    public static Message FileDisappeared(SourceLocation location) =>
        Error(
            FileDisappearedCode,
            location,
            "this file went away while it was being read; build again when it is back."
        );

    /// <summary>A file or folder that may not be read.</summary>
    public static Message FileUnreadable(SourceLocation location, string why) =>
        Error(
            FileUnreadableCode,
            location,
            $"this cannot be read ({why}); give the program leave to read it, or take it out of the archive."
        );

    /// <summary>A name in no known encoding.</summary>
    public static Message FileNameNotUtf8(SourceLocation location) =>
        Error("SA0654", location, "the name of this file is not UTF-8, so the file cannot be opened; rename it.");

    /// <summary>An address that cannot be a file everywhere.</summary>
    public static Message InvalidOutputPath(SourceLocation location, string why) =>
        Error("SA0655", location, $"this file of the site is left out: {why}; rename what it is made from.");

    /// <summary>Two addresses that are one on some systems.</summary>
    public static Message OutputPathCollision(SourceLocation location, string other) =>
        Error(
            "SA0656",
            location,
            $"this file of the site is left out: on some systems its name is the same as that of {other}; "
                + "rename what one of them is made from."
        );

    /// <summary>A file of the input larger than memory should hold.</summary>
    public static Message InputFileTooLarge(SourceLocation location, long megabytes) =>
        Error(
            "SA0657",
            location,
            $"this file has {megabytes} MB and is not read; an archive holds texts. Split it, or take it out."
        );

    /// <summary>A cache that came with the repository, which somebody else may have made.</summary>
    public static Message CacheUnderGit(SourceLocation location) =>
        Warning(
            "SA0668",
            location,
            "git tracks files of this folder, so nothing of it is used: a cache is this machine's own. "
                + "Take it out of the repository with git rm -r --cached."
        );
}
