using StaticArchive.IO;
using StaticArchive.Model;

namespace StaticArchive.Commands.Hosting;

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
    public bool IsStrict { get; init; }

    /// <summary>Whether only errors are shown.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether every note, and the stack of a failure, is shown.</summary>
    public bool IsVerbose { get; init; }

    /// <summary>Whether a folder of someone else's files may be replaced.</summary>
    public bool IsForced { get; init; }

    /// <summary>Whether the site holds itself, as a zip.</summary>
    public bool HasBag { get; init; }

    /// <summary>Address or folder of an older build to compare with; null for none.</summary>
    public string? Published { get; init; }

    /// <summary>The folders they mean.</summary>
    public ArchiveFolders Locate(HostEnvironment environment) =>
        FileSystem.Locate(environment.CurrentDirectory, Input, Output);

    /// <summary>The settings with the command line's say over them.</summary>
    public Settings ApplyTo(Settings settings) =>
        settings with
        {
            BaseUrl = UrlNormalizer.NormalizeSite(BaseUrl) ?? settings.BaseUrl,
            Repository = UrlNormalizer.NormalizeRepository(Repository) ?? settings.Repository,
        };
}
