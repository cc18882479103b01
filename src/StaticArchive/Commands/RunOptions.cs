using StaticArchive.Documents;
using StaticArchive.OnDisk;

namespace StaticArchive.Commands;

/// <summary>The options that all commands share.</summary>
internal sealed record RunOptions
{
    /// <summary>The archive, or its input folder; null to look for it.</summary>
    public string? Input { get; init; }

    /// <summary>The folder that is replaced; null for the archive's <c>output</c>.</summary>
    public string? Output { get; init; }

    /// <summary>Address of the site, over what <c>archive.yml</c> says.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Address of the repository, over what <c>archive.yml</c> says.</summary>
    public string? Repository { get; init; }

    /// <summary>Whether warnings are errors.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether only errors are shown.</summary>
    public bool Quiet { get; init; }

    /// <summary>Whether every note, and the stack of a failure, is shown.</summary>
    public bool Verbose { get; init; }

    /// <summary>Whether a folder of someone else's files may be replaced.</summary>
    public bool Force { get; init; }

    /// <summary>Whether the site holds itself, as a zip.</summary>
    public bool Bag { get; init; }

    /// <summary>Address or folder of an older build to compare with; null for none.</summary>
    public string? Published { get; init; }

    /// <summary>The folders they mean.</summary>
    public ArchiveFolders Locate(Surroundings around) => Disk.Locate(around.Folder, Input, Output);

    /// <summary>The settings with the command line's say over them.</summary>
    public Settings Over(Settings settings) => settings with
    {
        BaseUrl = WebAddress.OfSite(BaseUrl) ?? settings.BaseUrl,
        Repository = WebAddress.OfRepository(Repository) ?? settings.Repository,
    };
}
